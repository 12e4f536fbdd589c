package org.muster.core.people.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.people.api.OrganisationId;

/** The unsent invitations of an organisation are to be sent, those after this one. */
public record LettersWanted(UUID organisation, @Nullable UUID after) {

    public static LettersWanted of(OrganisationId organisation) {
        return new LettersWanted(organisation.value(), null);
    }

    LettersWanted after(UUID last) {
        return new LettersWanted(organisation, last);
    }
}
