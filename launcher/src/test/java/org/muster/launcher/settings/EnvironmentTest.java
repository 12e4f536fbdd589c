package org.muster.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

    @TempDir
    Path directory;

    @Test
    void onlyOurVariablesAreTaken() {
        assertThat(Environment.of(Map.of("PATH", "/bin", "LMS_SMTP_URL", "smtp://mail"))
                        .variables())
                .containsOnlyKeys("LMS_SMTP_URL");
    }

    @Test
    void anEmptyVariableIsAsGoodAsNone() {
        assertThat(Environment.of(Map.of("LMS_DB_URL", " ")).variables()).isEmpty();
    }

    @Test
    void aSecretMayStandInAFile() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "hush\n");
        assertThat(Environment.of(Map.of("LMS_DB_PASSWORD_FILE", secret.toString()))
                        .variables())
                .containsExactly(Map.entry("LMS_DB_PASSWORD", "hush"));
    }

    @Test
    void aSecretFileThatIsMissingIsNamed() {
        String missing = directory.resolve("missing").toString();
        assertThatThrownBy(() -> Environment.of(Map.of("LMS_DB_PASSWORD_FILE", missing)))
                .hasMessage("LMS_DB_PASSWORD_FILE names " + missing
                        + ", which cannot be read (there is no such file); correct the path or the permissions.");
    }

    @Test
    void aSecretGivenTwiceIsRefused() {
        assertThatThrownBy(() -> Environment.of(Map.of("LMS_DB_PASSWORD", "a", "LMS_DB_PASSWORD_FILE", "/b")))
                .hasMessage("Both LMS_DB_PASSWORD and LMS_DB_PASSWORD_FILE are set; unset one of them.");
    }

    @Test
    void theProgressFileIsTheLaunchersOwnBusiness() {
        assertThat(Environment.of(Map.of("LMS_PROGRESS_FILE", "/nowhere")).variables())
                .isEmpty();
    }
}
