package org.muster.courses.cohort;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a group is joined.
 *
 * @param code lets people in while the door asks for one
 * @param until the last day on which people join on their own; null for the last day of the group
 */
public record Joining(
        Door door, @Nullable GroupCode code, @Nullable LocalDate until) {

    static final Joining BY_TRAINER = new Joining(Door.TRAINER, null, null);

    public Optional<GroupCode> codeIfAny() {
        return Optional.ofNullable(code);
    }

    /** The last day on which people join on their own. */
    public LocalDate lastDay(CohortPlan plan) {
        return until == null || until.isAfter(plan.endsOn()) ? plan.endsOn() : until;
    }

    boolean isOpen(Door asked, LocalDate today, CohortPlan plan) {
        return door == asked && !today.isAfter(lastDay(plan));
    }
}
