package org.muster.launcher.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.launcher.host.RandomToken;

/** What the application is told through its environment: the operator's settings, completed by defaults. */
public record ApplicationSettings(Options options, Environment environment, PublicUrl publicUrl) {

    private static final String OPERATOR_TOKEN = "LMS_OPERATOR_TOKEN";
    private static final String SECRETS_KEY = "LMS_SECRETS_KEY";

    /** The database's address and account are added by whoever starts or knows the database. */
    public Map<String, String> in(Path data) {
        Map<String, String> settings = new TreeMap<>(environment.variables());
        settings.put("LMS_MODE", options.mode().word());
        settings.put("LMS_PUBLIC_URL", publicUrl.toString());
        settings.put("LMS_FILES_DIR", folder("LMS_FILES_DIR", data.resolve("files")));
        settings.put("LMS_MAIL_DIR", folder("LMS_MAIL_DIR", data.resolve("mail")));
        settings.computeIfAbsent(OPERATOR_TOKEN, name -> operatorTokenIn(data).get());
        settings.computeIfAbsent(
                SECRETS_KEY, name -> new KeptSecret(data.resolve("secrets-key"), RandomToken::next).get());
        addOrRemoveTheDemonstration(settings, data);
        return settings;
    }

    /** The one the operator gives, else the one that a start made and kept. */
    public static Optional<String> knownOperatorToken(Environment environment, Path data) {
        return environment.get(OPERATOR_TOKEN).or(() -> operatorTokenIn(data).ifKept());
    }

    private static KeptSecret operatorTokenIn(Path data) {
        return new KeptSecret(data.resolve("operator-token"), RandomToken::next);
    }

    /** Like every path, meant from where the operator stands, not from where the server works. */
    private String folder(String name, Path usual) {
        return environment
                .get(name)
                .map(given -> Path.of(given).toAbsolutePath().normalize())
                .orElse(usual)
                .toString();
    }

    private void addOrRemoveTheDemonstration(Map<String, String> settings, Path data) {
        if (options.mode() == Mode.LIVE) {
            settings.keySet().removeIf(name -> name.startsWith("LMS_DEMO_"));
            return;
        }
        DemoSecrets.MAKERS.forEach((variable, maker) -> settings.computeIfAbsent(
                variable, name -> new KeptSecret(data.resolve(DemoSecrets.fileOf(variable)), maker).get()));
        options.wishes().learners().ifPresent(count -> settings.put("LMS_DEMO_LEARNERS", count.toString()));
    }
}
