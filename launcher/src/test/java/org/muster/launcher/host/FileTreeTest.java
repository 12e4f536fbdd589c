package org.muster.launcher.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

    @TempDir
    Path directory;

    @Test
    void aTreeIsDeletedWithEverythingInIt() throws IOException {
        Files.createDirectories(directory.resolve("tree/branch"));
        Files.writeString(directory.resolve("tree/branch/leaf"), "green");
        FileTree.delete(directory.resolve("tree"));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void whatALinkPointsToIsKept() throws IOException {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Files.createDirectory(directory.resolve("tree"));
        Files.createSymbolicLink(directory.resolve("tree/link"), elsewhere);
        FileTree.delete(directory.resolve("tree"));
        assertThat(elsewhere).exists();
    }

    @Test
    void onlyChildrenWithThatBeginningAreDeleted() throws IOException {
        Files.createDirectory(directory.resolve("database"));
        Files.createDirectory(directory.resolve("database.new-1"));
        FileTree.deleteChildrenBeginningWith("database.new", directory);
        assertThat(FileTree.childrenOf(directory)).containsExactly(directory.resolve("database"));
    }
}
