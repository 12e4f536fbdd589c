package org.muster.certificates.compliance;

import java.time.LocalDate;

/** From the first day to the last; both count. */
record Days(LocalDate from, LocalDate until) {

    boolean include(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
