package org.muster.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.launcher.host.CannotStart;

class ApplicationSettingsTest {

    @TempDir
    Path data;

    @Test
    void theApplicationLearnsItsModeItsAddressAndWhereItsFilesAre() {
        assertThat(settings(Mode.LIVE, Map.of()))
                .containsEntry("LMS_MODE", "live")
                .containsEntry("LMS_PUBLIC_URL", "http://localhost:8080")
                .containsEntry("LMS_FILES_DIR", data.resolve("files").toString());
    }

    @Test
    void whatTheDemonstrationIsOpenedWithAndTheOperatorsTokenStayTheSame() {
        Map<String, String> first = settings(Mode.DEMO, Map.of());
        Map<String, String> second = settings(Mode.DEMO, Map.of());
        assertThat(second).isEqualTo(first).containsKeys("LMS_DEMO_PASSWORD", "LMS_OPERATOR_TOKEN");
        assertThat(first.get("LMS_DEMO_XAPI_KEY")).matches("demo-[a-z]{4}");
        assertThat(first.get("LMS_DEMO_XAPI_SECRET")).hasSizeGreaterThan(40);
        assertThat(data.resolve("demo-xapi-secret")).hasContent(String.valueOf(first.get("LMS_DEMO_XAPI_SECRET")));
    }

    @Test
    void theKeyOfTheSecretsIsMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
        String key = String.valueOf(settings(Mode.LIVE, Map.of()).get("LMS_SECRETS_KEY"));
        assertThat(key).hasSize(43);
        assertThat(settings(Mode.LIVE, Map.of())).containsEntry("LMS_SECRETS_KEY", key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets-key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyThatTheOperatorGivesIsNotKept() {
        String key = "A".repeat(43);
        assertThat(settings(Mode.LIVE, Map.of("LMS_SECRETS_KEY", key))).containsEntry("LMS_SECRETS_KEY", key);
        assertThat(data.resolve("secrets-key")).doesNotExist();
    }

    @Test
    void aKeyThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> settings(Mode.LIVE, Map.of("LMS_SECRETS_KEY", "guess me")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("LMS_SECRETS_KEY is no key")
                .hasMessageNotContaining("guess me");
    }

    @Test
    void whatTheOperatorGivesIsTakenAndNotKept() {
        assertThat(settings(Mode.DEMO, Map.of("LMS_DEMO_PASSWORD", "chosen by myself")))
                .containsEntry("LMS_DEMO_PASSWORD", "chosen by myself");
        assertThat(data.resolve("demo-password")).doesNotExist();
    }

    @Test
    void realUseHearsNothingOfTheDemonstration() {
        assertThat(settings(Mode.LIVE, Map.of("LMS_DEMO_PASSWORD", "x", "LMS_DEMO_XAPI_KEY", "y")))
                .doesNotContainKeys("LMS_DEMO_PASSWORD", "LMS_DEMO_XAPI_KEY");
    }

    @Test
    void theNumberOfLearnersIsPassedOn() {
        assertThat(settings(Mode.DEMO, Map.of(), "--learners", "7")).containsEntry("LMS_DEMO_LEARNERS", "7");
        assertThat(settings(Mode.DEMO, Map.of())).doesNotContainKey("LMS_DEMO_LEARNERS");
        assertThat(settings(Mode.LIVE, Map.of("LMS_DEMO_LEARNERS", "7"))).doesNotContainKey("LMS_DEMO_LEARNERS");
    }

    private Map<String, String> settings(Mode mode, Map<String, String> environment, String... arguments) {
        Options options = new OptionParser(mode, data).parse(List.of(arguments));
        return new Checks(options, Environment.of(environment)).passed().in(data);
    }
}
