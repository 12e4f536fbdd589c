package org.muster.launcher.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressFileTest {

    @TempDir
    Path directory;

    private Path file;
    private ProgressFile progress;

    @BeforeEach
    void anEmptiedFile() throws IOException {
        file = Files.writeString(directory.resolve("start.progress"), "ready\n");
        progress = ProgressFile.emptied(file);
    }

    @Test
    void whatAnEarlierStartWroteIsForgotten() {
        assertThat(progress.news()).isEmpty();
    }

    @Test
    void eachLineIsNewsOnce() throws IOException {
        append("step\tOne\nready\n".getBytes(StandardCharsets.UTF_8));
        assertThat(progress.news()).containsExactly(new ProgressLine.Step("One"), new ProgressLine.Ready());
        assertThat(progress.news()).isEmpty();
    }

    @Test
    void aLineIsNewsWhenItIsComplete() throws IOException {
        byte[] line = "step\tŷ\n".getBytes(StandardCharsets.UTF_8);
        int insideTheLetter = line.length - 2;
        append(Arrays.copyOf(line, insideTheLetter));
        assertThat(progress.news()).isEmpty();
        append(Arrays.copyOfRange(line, insideTheLetter, line.length));
        assertThat(progress.news()).containsExactly(new ProgressLine.Step("ŷ"));
    }

    private void append(byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.APPEND);
    }
}
