package org.muster.courses.history;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.delivery.Enrolment;

/**
 * One way through a course, as its person looks back on it.
 *
 * @param result the best mark in whole percents; null when nothing was marked
 */
public record PastEnrolment(
        EnrolmentId id,
        CourseVersion course,
        Dates dates,
        Done done,
        @Nullable Integer result) {

    /** When it began and how it ended, if it did. */
    public record Dates(
            Instant enrolledAt,
            @Nullable Instant completedAt,
            @Nullable Instant leftAt) {}

    /** What was done. */
    public record Done(int lessons, int attempts) {}

    public boolean isCompleted() {
        return dates.completedAt() != null;
    }

    public boolean isLeft() {
        return dates.leftAt() != null;
    }

    public boolean isUnderWay() {
        return !isCompleted() && !isLeft();
    }

    /** Whether it was left so lately that it may be taken up again. */
    public boolean mayBeTakenUp(Instant now) {
        Instant left = dates.leftAt();
        return left != null && now.isBefore(left.plus(Enrolment.REGRET));
    }

    /** Whether no attempt at the assessment is left. */
    public boolean isFailed() {
        return isUnderWay() && done.attempts() >= course.syllabus().assessment().attempts();
    }

    public Optional<Integer> mark() {
        return Optional.ofNullable(result);
    }
}
