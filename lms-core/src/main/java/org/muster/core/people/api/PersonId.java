package org.muster.core.people.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/**
 * A person, for everybody who need not know who it is. The id outlives the person's identity: after an erasure it leads
 * to no name, and whatever was recorded under it stays.
 */
public record PersonId(UUID value) {

    /** The id written in an address; what is no id names nobody (404). */
    public static PersonId parse(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("people.person.unknown");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
