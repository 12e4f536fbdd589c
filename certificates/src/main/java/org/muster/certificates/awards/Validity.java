package org.muster.certificates.awards;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when something counts.
 *
 * @param lastDay the last day it is valid; empty when it does not expire
 * @param noticeDays how many days before the last day it is said to expire
 * @param graceDays how many days after the last day it still counts
 */
public record Validity(Optional<LocalDate> lastDay, int noticeDays, int graceDays) {

    /** The last day of something that is valid for that many months from its issue: the same day of the month. */
    static LocalDate lastDay(LocalDate issuedOn, int months) {
        return issuedOn.plusMonths(months);
    }

    Standing standingOn(LocalDate day) {
        return lastDay.map(last -> standing(last, day)).orElse(Standing.VALID);
    }

    private Standing standing(LocalDate last, LocalDate day) {
        if (day.isAfter(last.plusDays(graceDays))) {
            return Standing.EXPIRED;
        }
        if (day.isAfter(last)) {
            return Standing.IN_GRACE;
        }
        return day.isBefore(last.minusDays(noticeDays)) ? Standing.VALID : Standing.EXPIRING;
    }
}
