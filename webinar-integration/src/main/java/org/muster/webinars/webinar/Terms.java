package org.muster.webinars.webinar;

import java.math.BigDecimal;
import java.util.Optional;
import org.muster.courses.api.CourseId;

/**
 * What a webinar offers and asks for.
 *
 * @param capacity how many may have a place
 * @param leastPercent how much of the planned time one must be there for it to count, 1 to 100
 * @param cpdHours what attending is worth; may be 0
 * @param countsFor the course whose enrolment attendance is told of, if any
 */
public record Terms(int capacity, int leastPercent, BigDecimal cpdHours, Optional<CourseId> countsFor) {

    /** The seconds of so many minutes that are enough. */
    public long leastSeconds(int minutes) {
        return (minutes * 60L * leastPercent + 99) / 100;
    }

    /** The same in whole minutes, as people are told. */
    public long leastMinutes(int minutes) {
        return (leastSeconds(minutes) + 59) / 60;
    }
}
