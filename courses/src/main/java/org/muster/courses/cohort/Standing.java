package org.muster.courses.cohort;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a member is in the course of their group: never what they answered.
 *
 * @param behind whether they have done less than the days of the group that have gone by
 */
public record Standing(Stage stage, Done done, boolean behind, Seen seen) {

    /** Where on the way somebody is. */
    public enum Stage {
        /** Not enrolled. */
        AWAY,
        LEARNING,
        /** No attempt is left. */
        FAILED,
        COMPLETED
    }

    /** What was done, and of how much. */
    public record Done(int modules, int ofModules, int lessons, int ofLessons) {

        static final Done NOTHING = new Done(0, 0, 0, 0);

        /** Lessons done of all lessons, 0 to 100. */
        int percent() {
            return lessons * 100 / Math.max(1, ofLessons);
        }
    }

    /**
     * When they were there.
     *
     * @param result of the last attempt, in whole percents; null when there was none
     */
    public record Seen(
            @Nullable Instant last,
            @Nullable Instant completedAt,
            @Nullable Integer result) {

        static final Seen NEVER = new Seen(null, null, null);
    }

    static Standing away(boolean behind) {
        return new Standing(Stage.AWAY, Done.NOTHING, behind, Seen.NEVER);
    }

    public Optional<Instant> lastSeen() {
        return Optional.ofNullable(seen.last());
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(seen.completedAt());
    }

    public Optional<Integer> result() {
        return Optional.ofNullable(seen.result());
    }
}
