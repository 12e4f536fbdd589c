package org.muster.launcher.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    @TempDir
    Path directory;

    @Test
    void onlyTheOwnerMayReadAndWrite() throws IOException {
        Path file = directory.resolve("secret");
        PrivateFiles.write(file, "hush");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file).hasContent("hush");
    }

    @Test
    void anUnfinishedFileOfAKilledLauncherDoesNotMatter() throws IOException {
        Files.writeString(directory.resolve("secret.new"), "ha");
        PrivateFiles.write(directory.resolve("secret"), "hush");
        assertThat(directory.resolve("secret")).hasContent("hush");
        assertThat(directory.resolve("secret.new")).doesNotExist();
    }

    @Test
    void aDirectoryThatIsMissingIsNamed() {
        Path nowhere = directory.resolve("nowhere").resolve("secret");
        assertThatThrownBy(() -> PrivateFiles.write(nowhere, "hush"))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(nowhere + " cannot be written (there is no such file)");
    }
}
