package org.muster.courses.delivery;

import org.muster.courses.api.Qualifications.Worth;
import org.muster.courses.catalogue.CourseVersion;

/** A course that comes before and is not held, and why. */
public record MissingCourse(CourseVersion course, Reason reason) {

    /** Why a course is not held. */
    public enum Reason {
        NOT_COMPLETED("courses.prerequisite.not-completed"),
        EXPIRED("courses.prerequisite.expired"),
        WITHDRAWN("courses.prerequisite.withdrawn");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        static Reason of(Worth lost) {
            return lost == Worth.EXPIRED ? EXPIRED : WITHDRAWN;
        }
    }

    /** The key of the sentence that says what to do; its argument is the course's title. */
    public String sentence() {
        return reason.sentence;
    }

    /** Whether it was held once. */
    public boolean wasHeld() {
        return reason != Reason.NOT_COMPLETED;
    }
}
