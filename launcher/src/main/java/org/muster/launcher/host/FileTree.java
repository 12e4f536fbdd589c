package org.muster.launcher.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory with everything in it. */
public final class FileTree {

    private FileTree() {}

    /** Deletes what is there; symbolic links are removed, not followed. */
    public static void delete(Path root) {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> found = Files.walk(root)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new CannotStart(root + " cannot be deleted (" + Reason.of(e) + "); delete it by hand.", e);
        }
    }

    /** Deletes the children of a directory whose names begin so: what an interrupted start left behind. */
    public static void deleteChildrenBeginningWith(String prefix, Path directory) {
        childrenOf(directory).stream()
                .filter(child -> child.getFileName().toString().startsWith(prefix))
                .forEach(FileTree::delete);
    }

    public static List<Path> childrenOf(Path directory) {
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList();
        } catch (IOException e) {
            throw new CannotStart(
                    directory + " cannot be read (" + Reason.of(e) + "); give a directory this user may read.", e);
        }
    }
}
