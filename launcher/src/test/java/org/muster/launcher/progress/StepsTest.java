package org.muster.launcher.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void everyStepStandsBesideTheTimeSinceTheBeginning() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        new Steps(new PrintStream(shown, true, StandardCharsets.UTF_8), () -> Duration.ofMillis(1_234))
                .accept("Starting the database");
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("[  1.2 s] Starting the database");
    }
}
