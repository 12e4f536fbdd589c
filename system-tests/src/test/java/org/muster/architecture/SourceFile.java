package org.muster.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.muster.Repository;

/** A file with its place in the working copy, so that a broken rule can say where. */
record SourceFile(String place, String text) {

    static SourceFile of(Path path) {
        try {
            String place = Repository.file("").relativize(path.toAbsolutePath()).toString();
            return new SourceFile(place.replace('\\', '/'), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<SourceFile> below(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().map(SourceFile::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** The name of the folder it lies in. */
    String folder() {
        String[] parts = place.split("/");
        return parts[parts.length - 2];
    }

    List<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(text).results().toList();
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(text).find();
    }
}
