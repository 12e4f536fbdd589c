package org.muster.launcher.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.host.DirectoryLock;
import org.muster.launcher.host.FileTree;
import org.muster.launcher.host.PrivateFiles;
import org.muster.launcher.host.Reason;

/**
 * Everything an installation keeps. Nobody else may look into it, one launcher at a time works on it, and it belongs to
 * one mode for ever: real data is never taken for a demonstration that may begin anew.
 */
public final class DataDirectory implements AutoCloseable {

    private static final String MODE_FILE = "mode";
    private static final List<String> DATA = List.of("database", "files", "operator-token", "secrets-key");

    private final Path path;
    private final DirectoryLock lock;

    private DataDirectory(Path path, DirectoryLock lock) {
        this.path = path;
        this.lock = lock;
    }

    public static DataDirectory open(Path wanted, Mode mode) {
        requireOurs(wanted);
        Path path = real(PrivateFiles.directory(wanted));
        DirectoryLock lock = DirectoryLock.take(path);
        String kept = new KeptSecret(path.resolve(MODE_FILE), mode::word).get();
        if (!kept.equals(mode.word())) {
            lock.close();
            throw new CannotStart(path + " holds the data of another mode (" + kept + "); ./lms " + mode.command()
                    + " needs a directory of its own, given with --data.");
        }
        return new DataDirectory(path, lock);
    }

    /**
     * Opens one that an earlier start has made, in whichever mode it is; empty while a launcher works on it.
     *
     * @throws CannotStart when there is none
     */
    public static Optional<DataDirectory> openUnlessInUse(Path wanted) {
        if (!Files.isRegularFile(wanted.resolve(MODE_FILE))) {
            throw new CannotStart(wanted + (Files.exists(wanted) ? " is no data directory" : " does not exist")
                    + "; name the one that ./lms run or ./lms demo made, with --data.");
        }
        Path path = real(wanted);
        return DirectoryLock.takeIfFree(path).map(lock -> new DataDirectory(path, lock));
    }

    /** A mistyped directory full of somebody's files must not become a data directory. */
    private static void requireOurs(Path wanted) {
        if (wanted.toString().contains("%")) {
            throw new CannotStart(wanted + " holds a percent sign, which Payara cannot bear in a path;"
                    + " give another directory with --data.");
        }
        if (!Files.isDirectory(wanted) || Files.exists(wanted.resolve(MODE_FILE))) {
            return;
        }
        boolean foreign = FileTree.childrenOf(wanted).stream()
                .map(child -> child.getFileName().toString())
                .anyMatch(name -> !name.equals(DirectoryLock.FILE) && !name.startsWith(MODE_FILE));
        if (foreign) {
            throw new CannotStart(wanted + " holds other files; give a new or empty directory with --data.");
        }
    }

    private static Path real(Path directory) {
        try {
            return directory.toRealPath();
        } catch (IOException e) {
            throw new CannotStart(directory + " cannot be read (" + Reason.of(e) + ").", e);
        }
    }

    public Path path() {
        return path;
    }

    public Mode mode() {
        String word = new KeptSecret(path.resolve(MODE_FILE), Mode.LIVE::word).get();
        return word.equals(Mode.DEMO.word()) ? Mode.DEMO : Mode.LIVE;
    }

    /** Whether an embedded database was made in it. */
    public boolean hasADatabase() {
        return Files.isDirectory(path.resolve("database"));
    }

    /** Deletes all data, and nothing that merely lies beside it. Whatever ran on it must have been stopped. */
    public void forgetEverything() {
        Stream.concat(DATA.stream(), DemoSecrets.files().stream()).forEach(name -> FileTree.delete(path.resolve(name)));
    }

    @Override
    public void close() {
        lock.close();
    }
}
