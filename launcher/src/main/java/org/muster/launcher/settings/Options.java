package org.muster.launcher.settings;

import java.nio.file.Path;
import java.util.Optional;

/** What the operator asked for after {@code ./lms demo} or {@code ./lms run}. */
public record Options(Mode mode, Path data, int port, String bind, Wishes wishes) {

    /**
     * What not every command knows.
     *
     * @param learners how many learners to add to the demonstration
     */
    public record Wishes(boolean fresh, boolean insecureHttp, Optional<Integer> learners) {

        public static final Wishes NONE = new Wishes(false, false, Optional.empty());

        public Wishes withInsecureHttp() {
            return new Wishes(fresh, true, learners);
        }
    }
}
