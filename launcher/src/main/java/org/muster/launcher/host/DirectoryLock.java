package org.muster.launcher.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One launcher per data directory. The lock is the operating system's: it ends with the process, however that ends. */
public final class DirectoryLock implements AutoCloseable {

    public static final String FILE = "lock";

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    public static DirectoryLock take(Path directory) {
        return takeIfFree(directory)
                .orElseThrow(() -> new CannotStart("Another Muster is running on " + directory
                        + "; stop it first, or give another directory with --data."));
    }

    /** Empty when somebody holds it. */
    public static Optional<DirectoryLock> takeIfFree(Path directory) {
        try {
            FileChannel channel =
                    FileChannel.open(directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DirectoryLock(channel));
        } catch (IOException e) {
            throw new CannotStart(
                    directory + " cannot be written (" + Reason.of(e) + "); give another directory with --data.", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
