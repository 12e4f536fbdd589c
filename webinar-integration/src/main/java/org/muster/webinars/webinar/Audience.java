package org.muster.webinars.webinar;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.people.api.AccessLevel;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.CourseId;

/**
 * Who may see a webinar and register.
 *
 * @param level what one must be able to open, where the kind is {@link Kind#LEVEL}
 * @param group the course or the cohort, where the kind is one of these
 */
public record Audience(
        Kind kind, AccessLevel level, @Nullable UUID group) {

    /** The names are stored. */
    public enum Kind {
        LEVEL,
        COURSE,
        COHORT
    }

    public static Audience of(AccessLevel level) {
        return new Audience(Kind.LEVEL, level, null);
    }

    public static Audience of(CourseId course) {
        return new Audience(Kind.COURSE, AccessLevel.REGISTERED, course.value());
    }

    public static Audience of(CohortId cohort) {
        return new Audience(Kind.COHORT, AccessLevel.REGISTERED, cohort.value());
    }

    public Optional<CourseId> course() {
        return kind == Kind.COURSE ? Optional.ofNullable(group).map(CourseId::new) : Optional.empty();
    }

    public Optional<CohortId> cohort() {
        return kind == Kind.COHORT ? Optional.ofNullable(group).map(CohortId::new) : Optional.empty();
    }
}
