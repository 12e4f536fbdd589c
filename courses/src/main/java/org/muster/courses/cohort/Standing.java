package org.muster.courses.cohort;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.courses.syllabus.Module;

/**
 * How far a member is in the course of their group: never what they answered.
 *
 * @param left the modules that are not done, in their order; none for whoever is not enrolled
 * @param behind whether something was due that they have not done, or, in a group without due dates, whether they have done less
 *     than the days of the group that have gone by
 */
public record Standing(Stage stage, Done done, List<Module> left, boolean behind, Seen seen) {

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
        return new Standing(Stage.AWAY, Done.NOTHING, List.of(), behind, Seen.NEVER);
    }

    /** Whether they are through with a module, or with all of the course. */
    boolean isThrough(String part) {
        return switch (stage) {
            case COMPLETED -> true;
            case AWAY -> false;
            default ->
                !part.equals(DueDates.ASSESSMENT)
                        && left.stream().noneMatch(module -> module.id().equals(part));
        };
    }

    /** The session somebody is in, who has begun and is not done with all of them. */
    public Optional<String> at() {
        return left.stream().findFirst().map(Module::title);
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
