package org.muster.courses.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * Whoever has done a smaller share of the lessons than the share of the group's days that have gone by is behind. A fifth of
 * all counts for nothing, so that a free week does not; before the first day nobody is behind, after the last everybody who
 * has not completed the course.
 */
final class LearnersKeepUp {

    private static final int GRACE = 20;

    private LearnersKeepUp() {}

    /** With due dates it is these that count, and the last day. */
    static boolean isBehind(Collection<String> left, DueDates due, LocalDate today, CohortPlan plan) {
        return today.isAfter(plan.endsOn()) || due.arePassed(left, today);
    }

    static boolean isBehind(int percent, LocalDate today, CohortPlan plan) {
        if (today.isBefore(plan.startsOn())) {
            return false;
        }
        return today.isAfter(plan.endsOn()) || percent + GRACE < gone(today, plan);
    }

    /** The share of the days that have gone by, 0 to 100. */
    private static long gone(LocalDate today, CohortPlan plan) {
        long days = ChronoUnit.DAYS.between(plan.startsOn(), plan.endsOn()) + 1;
        return ChronoUnit.DAYS.between(plan.startsOn(), today) * 100 / days;
    }
}
