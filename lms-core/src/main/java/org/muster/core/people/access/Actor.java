package org.muster.core.people.access;

import java.util.Optional;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Act;

/** Whoever acts: a person with roles, the server itself, or nobody. */
public record Actor(Optional<PersonId> person, Grants grants, boolean isServer) {

    public static final Actor SERVER = new Actor(Optional.empty(), Grants.NONE, true);
    public static final Actor NOBODY = new Actor(Optional.empty(), Grants.NONE, false);

    public static Actor person(PersonId person, Grants grants) {
        return new Actor(Optional.of(person), grants, false);
    }

    public boolean may(Act act, AccessMatrix matrix) {
        return isServer || person.isPresent() && grants.allow(act, matrix);
    }

    public boolean mayWithin(Act act, OrganisationId organisation, AccessMatrix matrix) {
        return isServer || person.isPresent() && grants.allowWithin(act, organisation, matrix);
    }
}
