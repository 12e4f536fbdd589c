package org.muster.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.launcher.host.CannotStart;

class DataDirectoryTest {

    @TempDir
    Path parent;

    @Test
    void itIsMadeForItsOwnerOnly() throws IOException {
        try (DataDirectory data = open("new/deep", Mode.DEMO)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aSecondLauncherIsRefused() {
        try (DataDirectory first = open("data", Mode.DEMO)) {
            assertThatThrownBy(() -> open("data", Mode.DEMO))
                    .hasMessageStartingWith("Another Muster is running on " + first.path());
        }
        open("data", Mode.DEMO).close();
    }

    @Test
    void realDataIsNeverTakenForADemonstration() {
        open("data", Mode.LIVE).close();
        assertThatThrownBy(() -> open("data", Mode.DEMO)).hasMessageContaining("holds the data of another mode (live)");
        open("data", Mode.LIVE).close();
    }

    @Test
    void aDirectoryFullOfOtherFilesIsRefusedUntouched() throws IOException {
        Files.writeString(parent.resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> open(".", Mode.DEMO)).hasMessageContaining("holds other files");
        assertThat(parent).isDirectoryNotContaining("glob:**lock");
    }

    @Test
    void aDirectoryHalfMadeByAKilledLauncherIsTaken() throws IOException {
        Path data = Files.createDirectory(parent.resolve("data"));
        Files.createFile(data.resolve("lock"));
        Files.createFile(data.resolve("mode.new"));
        open("data", Mode.DEMO).close();
    }

    @Test
    void aNameTheServerCannotBearIsRefused() {
        assertThatThrownBy(() -> open("100%", Mode.DEMO)).hasMessageContaining("holds a percent sign");
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void aFileInItsPlaceIsNamed() throws IOException {
        Files.createFile(parent.resolve("file"));
        assertThatThrownBy(() -> open("file", Mode.DEMO))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is a file, not a directory");
    }

    @Test
    void forgettingDeletesTheDataAndNothingElse() throws IOException {
        try (DataDirectory data = open("data", Mode.DEMO)) {
            Files.createDirectories(data.path().resolve("database/muster"));
            Files.createDirectories(data.path().resolve("log"));
            data.forgetEverything();
            assertThat(data.path().resolve("database")).doesNotExist();
            assertThat(data.path().resolve("log")).exists();
        }
    }

    private DataDirectory open(String name, Mode mode) {
        return DataDirectory.open(parent.resolve(name), mode);
    }
}
