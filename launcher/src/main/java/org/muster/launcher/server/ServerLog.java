package org.muster.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.muster.launcher.host.LastLines;

/**
 * What Payara writes since a start: its log, and what comes out before its log is open. Every start begins a new file;
 * until it does, the newest file is still the one of the start before.
 */
record ServerLog(Path directory, Instant start) {

    private static final String DEPLOYMENT_FAILED = "Exception while loading the app";

    Path file() {
        return directory.resolve("server.log");
    }

    /** The log that is being written has a stable name, whichever file that is. */
    void nameTheNewest() {
        try {
            Files.deleteIfExists(file());
            Files.createSymbolicLink(file(), Path.of(LoggingProperties.NEWEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean tellsOfAFailedDeployment() {
        try {
            return isOfThisStart()
                    && Files.readString(file(), StandardCharsets.UTF_8).contains(DEPLOYMENT_FAILED);
        } catch (IOException e) {
            return false;
        }
    }

    List<String> lastLines() {
        return Stream.of(directory.resolve(PayaraCommand.OUTPUT), file())
                .filter(file -> !file.equals(file()) || isOfThisStart())
                .map(LastLines::of)
                .flatMap(List::stream)
                .toList();
    }

    private boolean isOfThisStart() {
        try {
            return Files.getLastModifiedTime(file()).toInstant().isAfter(start);
        } catch (IOException e) {
            return false;
        }
    }
}
