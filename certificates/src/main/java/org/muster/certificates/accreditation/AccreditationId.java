package org.muster.certificates.accreditation;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** An accreditation of one course version by one body. */
public record AccreditationId(UUID value) {

    /** The id written in an address; what is no id names no accreditation (404). */
    public static AccreditationId parse(String text) {
        try {
            return new AccreditationId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("certificates.accreditation.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
