package org.muster.launcher.settings;

import java.nio.file.Path;

/** What the operator asked for after {@code ./lms demo} or {@code ./lms run}. */
public record Options(Mode mode, Path data, int port, String bind, Wishes wishes) {

    /** What not every command knows. */
    public record Wishes(boolean fresh, boolean insecureHttp) {}
}
