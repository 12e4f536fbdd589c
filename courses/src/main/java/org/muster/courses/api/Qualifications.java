package org.muster.courses.api;

import java.time.Instant;

/**
 * What completed courses are worth, told by a room above that keeps certificates. A CDI bean; without one a completed course
 * counts for good.
 */
public interface Qualifications {

    /**
     * What the person earned by completing this enrolment is worth at that time. As long as nothing is known of it, it counts:
     * whoever has just passed may go on.
     */
    Worth worth(EnrolmentId completed, Instant at);

    /** Whether a completed course still counts, and why not. */
    enum Worth {
        COUNTS,
        /** Its last day is past; taking the course again renews it. */
        EXPIRED,
        /** It was taken back. */
        WITHDRAWN
    }
}
