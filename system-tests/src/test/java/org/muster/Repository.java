package org.muster;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working copy these tests stand in. */
public final class Repository {

    private static final Path ROOT = find();

    private Repository() {}

    /** A file of the working copy, whether it exists or not. */
    public static Path file(String path) {
        return ROOT.resolve(path);
    }

    private static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("system-tests"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("these tests run in a working copy of the project");
        }
        return folder;
    }
}
