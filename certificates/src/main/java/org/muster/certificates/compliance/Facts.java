package org.muster.certificates.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.certificates.awards.Standing;
import org.muster.certificates.awards.Validity;

/**
 * What is known of one person and one requirement; what it means is worked out for a day.
 *
 * @param before what stands in the way, or will, of somebody who has not begun
 */
record Facts(
        Optional<HeldAward> award, Learning learning, Optional<Before> before, Optional<Days> exempt, LocalDate dueOn) {

    ComplianceState on(LocalDate day, int noticeDays) {
        if (exempt.filter(days -> days.include(day)).isPresent()) {
            return ComplianceState.EXEMPT;
        }
        return award.map(held -> worth(held, day, noticeDays)).orElseGet(() -> learned(day));
    }

    Facts withoutPercent() {
        return new Facts(award, new Learning(learning.state(), 0), before, exempt, dueOn);
    }

    boolean isOverdueOn(LocalDate day) {
        return award.isEmpty() && day.isAfter(dueOn);
    }

    private boolean isBlockedOn(LocalDate day) {
        return before.filter(course -> course.isMissingOn(day)).isPresent();
    }

    private static ComplianceState worth(HeldAward held, LocalDate day, int noticeDays) {
        Standing standing = Standing.of(held.status(), new Validity(held.lastDay(), noticeDays, 0), day);
        return switch (standing) {
            case VALID -> ComplianceState.VALID;
            case EXPIRING, IN_GRACE -> ComplianceState.EXPIRING;
            case EXPIRED, SUPERSEDED -> ComplianceState.EXPIRED;
            case SUSPENDED -> ComplianceState.SUSPENDED;
            case REVOKED -> ComplianceState.REVOKED;
        };
    }

    private ComplianceState learned(LocalDate day) {
        return switch (learning.state()) {
            case NOT_STARTED -> isBlockedOn(day) ? ComplianceState.BLOCKED : ComplianceState.NOT_STARTED;
            case UNDER_WAY -> ComplianceState.UNDER_WAY;
            case FAILED -> ComplianceState.FAILED;
        };
    }
}
