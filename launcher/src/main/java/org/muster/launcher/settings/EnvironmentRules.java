package org.muster.launcher.settings;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.muster.launcher.host.CannotStart;

/** Values that can be recognised as wrong before anything is started. A secret is never repeated in a message. */
record EnvironmentRules(Environment environment) {

    private record Rule(Pattern shape, String sentence) {}

    private static final Pattern SMTP =
            Pattern.compile("smtps?://([^/@:\\s]+(:[^/@\\s]*)?@)?(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9._-]+)(:[0-9]{1,5})?/?");

    private static final Map<String, Rule> SHAPES = Map.of(
            "LMS_SMTP_URL",
            new Rule(
                    SMTP,
                    "LMS_SMTP_URL is no address of a mail server; write it like"
                            + " smtp://user:password@mail.example.org:587 (with special characters percent-encoded)."),
            "LMS_OPERATOR_TOKEN",
            new Rule(
                    Pattern.compile("\\S{32,}"),
                    "LMS_OPERATOR_TOKEN is too short or holds a space; give at least 32 random characters."),
            "LMS_SECRETS_KEY",
            new Rule(
                    Pattern.compile("[A-Za-z0-9_+/-]{43}=?"),
                    "LMS_SECRETS_KEY is no key; give 32 random bytes in base64, such as openssl rand -base64 32 prints."),
            "LMS_HEAP",
            new Rule(
                    Pattern.compile("(9[6-9]|[1-9][0-9]{2,5})[mM]|[1-9][0-9]{0,2}[gG]"),
                    "LMS_HEAP is no size of memory from 96m up; write it like 512m or 4g."));

    void check() {
        SHAPES.forEach((name, rule) -> environment
                .get(name)
                .filter(value -> !rule.shape().matcher(value).matches())
                .ifPresent(value -> {
                    throw new CannotStart(rule.sentence());
                }));
        environment.get("LMS_TRUSTED_PROXIES").ifPresent(TrustedProxies::requireReadable);
        requireTheDatabaseAddressWithItsAccount();
    }

    private void requireTheDatabaseAddressWithItsAccount() {
        boolean external = environment.get("LMS_DB_URL").isPresent();
        for (String name : List.of("LMS_DB_USER", "LMS_DB_PASSWORD")) {
            boolean given = environment.get(name).isPresent();
            if (given && !external) {
                throw new CannotStart(name + " is set without LMS_DB_URL; set LMS_DB_URL too, or unset it.");
            }
            if (external && !given) {
                throw new CannotStart("LMS_DB_URL is set without " + name + "; set both.");
            }
        }
    }
}
