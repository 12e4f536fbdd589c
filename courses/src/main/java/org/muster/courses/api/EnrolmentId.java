package org.muster.courses.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** One person's way through one version; the registration of its xAPI statements. */
public record EnrolmentId(UUID value) {

    /** The id written in an address; what is no id names no enrolment (404). */
    public static EnrolmentId parse(String text) {
        try {
            return new EnrolmentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("courses.enrolment.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
