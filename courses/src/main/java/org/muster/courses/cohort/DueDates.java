package org.muster.courses.cohort;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.core.kernel.RuleBroken;

/**
 * Until when the people of a group are to be through with parts of its course.
 *
 * @param days by the id of a module, or {@link #ASSESSMENT}
 */
public record DueDates(Map<String, LocalDate> days) {

    /** Stands for all of the course; no module is called so. */
    public static final String ASSESSMENT = "assessment";

    public static final DueDates NONE = new DueDates(Map.of());

    public DueDates {
        days = Map.copyOf(days);
    }

    public boolean areSet() {
        return !days.isEmpty();
    }

    public Optional<LocalDate> of(String part) {
        return Optional.ofNullable(days.get(part));
    }

    /** Whether one of these parts, which are not done, was due before that day. */
    boolean arePassed(Collection<String> left, LocalDate today) {
        return left.stream().flatMap(part -> of(part).stream()).anyMatch(day -> day.isBefore(today));
    }

    /** Refuses days outside of those of the group, and parts its course does not have. */
    void check(CohortPlan plan, Set<String> parts) {
        if (days.values().stream().anyMatch(day -> day.isBefore(plan.startsOn()) || day.isAfter(plan.endsOn()))) {
            throw new RuleBroken("courses.due.days");
        }
        if (!parts.containsAll(days.keySet())) {
            throw new RuleBroken("courses.due.part");
        }
    }

    /** Those that were not there, or were another day, before. */
    Map<String, LocalDate> since(DueDates before) {
        return days.entrySet().stream()
                .filter(due -> !before.of(due.getKey()).equals(Optional.of(due.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
