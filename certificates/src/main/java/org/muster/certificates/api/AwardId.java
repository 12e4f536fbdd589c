package org.muster.certificates.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** An award: one person passed one version of a course. The id is no secret; the verification code is. */
public record AwardId(UUID value) {

    /** The id written in an address; what is no id names no award (404). */
    public static AwardId parse(String text) {
        try {
            return new AwardId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("certificates.award.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
