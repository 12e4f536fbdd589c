package org.muster.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    @Test
    void theAddressOfThisMachineNeedsNoSetting() {
        assertThat(live(Map.of(), "--port", "8081").publicUrl()).hasToString("http://localhost:8081");
    }

    @Test
    void aSlashAtTheEndOfTheAddressDoesNotMatter() {
        assertThat(live(Map.of("LMS_PUBLIC_URL", "https://learn.example.org/")).publicUrl())
                .hasToString("https://learn.example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learn.example.org",
                "ftp://learn.example.org",
                "https://",
                "https://a b",
                "https://a.org/lms",
                "https://user@a.org",
                "https://a.org?x"
            })
    void anAddressThatIsNoneIsNamed(String url) {
        assertThatThrownBy(() -> live(Map.of("LMS_PUBLIC_URL", url)))
                .hasMessage("LMS_PUBLIC_URL is \"" + url
                        + "\"; write scheme and host only, like https://learning.example.org.");
    }

    @Test
    void realUseOverPlainHttpMustBeWanted() {
        Map<String, String> plain = Map.of("LMS_PUBLIC_URL", "http://learn.example.org");
        assertThatThrownBy(() -> live(plain)).hasMessageContaining("set LMS_PUBLIC_URL to an https address");
        assertThatCode(() -> live(plain, "--insecure-http")).doesNotThrowAnyException();
        assertThatCode(() -> demo(plain)).doesNotThrowAnyException();
    }

    @Test
    void realUseThatListensEverywhereMustSayHowItIsReached() {
        assertThatThrownBy(() -> live(Map.of(), "--bind", "0.0.0.0")).hasMessageContaining("plain http");
        assertThatCode(() -> live(Map.of("LMS_PUBLIC_URL", "https://a.org"), "--bind", "0.0.0.0"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "LMS_SMTP_URL, mail.example.org",
        "LMS_SMTP_URL, smtp://user:p@ss@host",
        "LMS_OPERATOR_TOKEN, short",
        "LMS_HEAP, much",
        "LMS_TRUSTED_PROXIES, proxy.example.org",
        "LMS_TRUSTED_PROXIES, 10.0.0.0/33",
        "LMS_TRUSTED_PROXIES, 10.0.0.300",
        "LMS_TRUSTED_PROXIES, '10.0.0.1,'",
        "LMS_DB_USER, somebody"
    })
    void aBadValueIsNamedByItsVariable(String name, String value) {
        assertThatThrownBy(() -> live(Map.of(name, value))).hasMessageStartingWith(name);
    }

    @Test
    void aSecretIsNeverRepeatedInAMessage() {
        assertThatThrownBy(() -> live(Map.of("LMS_SMTP_URL", "smtp:/user:hush@host")))
                .hasMessageNotContaining("hush");
    }

    @ParameterizedTest
    @CsvSource({
        "LMS_SMTP_URL, smtp://user:p%40ss@mail.example.org:587",
        "LMS_SMTP_URL, smtps://mail.example.org",
        "LMS_TRUSTED_PROXIES, '10.0.0.5, 192.168.0.0/16, fd00::/8, ::1'",
        "LMS_HEAP, 4g"
    })
    void aGoodValuePasses(String name, String value) {
        assertThat(live(Map.of(name, value)).environment().get(name)).contains(value);
    }

    @Test
    void anExternalDatabaseNeedsItsAccount() {
        assertThatThrownBy(() -> live(Map.of("LMS_DB_URL", "jdbc:mariadb://db/muster")))
                .hasMessage("LMS_DB_URL is set without LMS_DB_USER; set both.");
    }

    @Test
    void anAddressThatIsNotThisMachinesIsNamed() {
        assertThatThrownBy(() -> demo(Map.of(), "--bind", "no such name"))
                .hasMessage("no such name is no address of this machine; give one that is with --bind.");
    }

    private static ApplicationSettings live(Map<String, String> environment, String... arguments) {
        return passed(Mode.LIVE, environment, arguments);
    }

    private static ApplicationSettings demo(Map<String, String> environment, String... arguments) {
        return passed(Mode.DEMO, environment, arguments);
    }

    private static ApplicationSettings passed(Mode mode, Map<String, String> environment, String... arguments) {
        Options options = new OptionParser(mode, Path.of("/clone")).parse(List.of(arguments));
        return new Checks(options, Environment.of(environment)).passed();
    }
}
