package org.muster.courses.cohort;

import java.time.LocalDate;

/**
 * Something one of a group is to be through with by a day.
 *
 * @param part the id of a module, or {@link DueDates#ASSESSMENT}
 */
public record Due(String part, LocalDate day, State state) {

    /** How somebody stands to it. */
    public enum State {
        OPEN,
        THROUGH,
        LATE
    }
}
