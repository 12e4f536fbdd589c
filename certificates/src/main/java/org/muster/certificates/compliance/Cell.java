package org.muster.certificates.compliance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one person stands towards one course on a day.
 *
 * @param state null when the organisation does not ask this person for the course
 * @param lastDay the last day of the award or of the exemption, if there is one
 * @param dueOn by when the person was or is to hold an award; null when not asked
 * @param percent how far in the course, for who is under way
 * @param missing the course to be held before, for who is blocked
 */
public record Cell(
        @Nullable ComplianceState state,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate dueOn,
        boolean overdue,
        int percent,
        @Nullable UUID missing) {

    static final Cell NOT_ASKED = new Cell(null, null, null, false, 0, null);

    static Cell of(Facts facts, LocalDate day, int noticeDays) {
        ComplianceState state = facts.on(day, noticeDays);
        LocalDate lastDay = state == ComplianceState.EXEMPT
                ? facts.exempt().map(Days::until).orElse(null)
                : facts.award().flatMap(HeldAward::lastDay).orElse(null);
        boolean overdue = state != ComplianceState.EXEMPT && facts.isOverdueOn(day);
        UUID missing = state == ComplianceState.BLOCKED
                ? facts.before().map(Before::course).orElse(null)
                : null;
        return new Cell(state, lastDay, facts.dueOn(), overdue, facts.learning().percent(), missing);
    }
}
