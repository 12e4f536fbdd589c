package org.muster.launcher.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.muster.launcher.host.RandomToken;

/** What the demonstration lets people and systems in with, made once when the operator gives none. */
final class DemoSecrets {

    /** By the variable that may give it. */
    static final Map<String, Supplier<String>> MAKERS = Map.of(
            "LMS_DEMO_PASSWORD", DemoPassword::next,
            "LMS_DEMO_XAPI_KEY", () -> "demo-" + DemoPassword.word(),
            "LMS_DEMO_XAPI_SECRET", RandomToken::next);

    private DemoSecrets() {}

    static List<String> files() {
        return MAKERS.keySet().stream().map(DemoSecrets::fileOf).toList();
    }

    /** Of {@code LMS_DEMO_XAPI_KEY} it is {@code demo-xapi-key}. */
    static String fileOf(String variable) {
        return variable.substring("LMS_".length()).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
