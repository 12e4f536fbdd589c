package org.muster.launcher.progress;

import java.util.Optional;

/** One line the application wrote while starting. Together they are the whole contract between application and launcher. */
public sealed interface ProgressLine {

    /** Something the application is doing now. */
    record Step(String sentence) implements ProgressLine {}

    /** Something to show once the application is ready: accounts, a set-up link. */
    record Say(String line) implements ProgressLine {}

    /** The data is complete and pages are served. */
    record Ready() implements ProgressLine {}

    /** The application cannot start, and why. */
    record Failed(String sentence) implements ProgressLine {}

    /** Empty for a line of a kind that this launcher does not know. */
    static Optional<ProgressLine> parse(String line) {
        String[] parts = line.split("\t", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return Optional.ofNullable(
                switch (parts[0]) {
                    case "step" -> new Step(rest);
                    case "say" -> new Say(rest);
                    case "ready" -> new Ready();
                    case "failed" -> new Failed(rest);
                    default -> null;
                });
    }
}
