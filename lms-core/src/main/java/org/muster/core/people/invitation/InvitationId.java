package org.muster.core.people.invitation;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** One organisation's invitation to one person. */
public record InvitationId(UUID value) {

    public static InvitationId parse(String text) {
        try {
            return new InvitationId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("people.invitation.gone");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
