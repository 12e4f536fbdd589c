package org.muster.launcher.host;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and directories that only the operator's own account may read. */
public final class PrivateFiles {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_READS_AND_WRITES =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private PrivateFiles() {}

    /** Writes all or nothing: whoever reads meanwhile, or after a crash, sees the old content or the new. */
    public static void write(Path file, String content) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, OWNER_READS_AND_WRITES);
            Files.writeString(unfinished, content);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    public static Path directory(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            return directory;
        } catch (FileAlreadyExistsException e) {
            throw new CannotStart(directory + " is a file, not a directory; give a directory.", e);
        } catch (IOException e) {
            throw cannotWrite(directory, e);
        }
    }

    private static CannotStart cannotWrite(Path path, IOException e) {
        return new CannotStart(
                path + " cannot be written (" + Reason.of(e) + "); give a directory this user may write.", e);
    }
}
