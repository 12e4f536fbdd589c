package org.muster.launcher.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.host.FileTree;
import org.muster.launcher.host.PrivateFiles;

/** MariaDB's own programs, unpacked once from the jar they come in. */
record MariaDbProgram(Path base) {

    /** Unpacks beside the final place and renames: a directory with the final name is complete. */
    static MariaDbProgram unpackedFrom(Path jar, Path root, Consumer<String> steps) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            MariaDbArchive archive = MariaDbArchive.of(zip);
            Path base = root.resolve(archive.name());
            if (!Files.isDirectory(base)) {
                steps.accept("Unpacking the database server (once)");
                unpack(zip, archive, root);
            }
            return new MariaDbProgram(base);
        } catch (IOException e) {
            throw new CannotStart(
                    "The database server cannot be unpacked from " + jar + " to " + root + ": " + e.getMessage()
                            + "; check the free space and the permissions there.",
                    e);
        }
    }

    private static void unpack(ZipFile zip, MariaDbArchive archive, Path root) throws IOException {
        Path unfinished = root.resolve(archive.name() + ".new");
        FileTree.delete(unfinished);
        PrivateFiles.directory(unfinished);
        for (ZipEntry entry : archive.needed()) {
            extract(zip, entry, archive.placeIn(unfinished, entry));
        }
        Files.move(unfinished, root.resolve(archive.name()), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void extract(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        Files.createDirectories(target.resolveSibling(""));
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        }
        if (MariaDbArchive.isProgram(entry) && !target.toFile().setExecutable(true, true)) {
            throw new IOException(target + " cannot be made executable");
        }
    }

    Path server() {
        return base.resolve("bin").resolve("mariadbd");
    }

    Path installer() {
        return base.resolve("scripts").resolve("mariadb-install-db");
    }
}
