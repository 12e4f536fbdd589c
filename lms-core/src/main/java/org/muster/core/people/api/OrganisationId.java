package org.muster.core.people.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** An organisation that people work for. */
public record OrganisationId(UUID value) {

    /** The id written in an address; what is no id names no organisation (404). */
    public static OrganisationId parse(String text) {
        try {
            return new OrganisationId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("people.organisation.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
