package org.muster.webinars.attendance;

import java.time.Duration;
import org.muster.webinars.webinar.Webinar;

/** Whoever was there for the least share of the planned time, to the second, has attended. */
final class EnoughTimeIsAttendance {

    private EnoughTimeIsAttendance() {}

    static boolean holds(Duration present, Webinar webinar) {
        return present.toSeconds()
                >= webinar.terms().leastSeconds(webinar.schedule().minutes());
    }
}
