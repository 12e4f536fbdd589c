package org.muster.forums.forum;

import java.time.LocalDate;

/** The forum of a cohort takes posts until thirty days after its last day; then it can only be read. */
final class CohortForumsClose {

    static final int DAYS_AFTER_THE_END = 30;

    private CohortForumsClose() {}

    static boolean isOpen(LocalDate end, LocalDate today) {
        return !today.isAfter(end.plusDays(DAYS_AFTER_THE_END));
    }
}
