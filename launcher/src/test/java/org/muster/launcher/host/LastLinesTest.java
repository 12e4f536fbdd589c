package org.muster.launcher.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastLinesTest {

    @TempDir
    Path directory;

    @Test
    void complaintsAreShownRatherThanChatter() throws IOException {
        assertThat(LastLines.of(log("INFO fine\nSEVERE bad\n\tat a.B\nCaused by: x\nINFO going on\n")))
                .containsExactly("SEVERE bad", "Caused by: x");
    }

    @Test
    void withoutComplaintsTheEndIsShown() throws IOException {
        assertThat(LastLines.of(log("line\n".repeat(100) + "\nend\n")))
                .hasSize(15)
                .endsWith("end");
    }

    @Test
    void aLogThatWasNeverWrittenIsEmpty() {
        assertThat(LastLines.of(directory.resolve("none"))).isEmpty();
    }

    private Path log(String content) throws IOException {
        return Files.writeString(directory.resolve("log"), content);
    }
}
