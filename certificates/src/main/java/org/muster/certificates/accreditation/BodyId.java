package org.muster.certificates.accreditation;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** An accrediting body. */
public record BodyId(UUID value) {

    /** The id that a form sends; what is no id names no body (404). */
    public static BodyId parse(String text) {
        try {
            return new BodyId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("certificates.body.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
