package org.muster.certificates.accreditation;

import java.time.LocalDate;

/** From the first day to the last; both count. */
public record Period(LocalDate from, LocalDate until) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
