package org.muster.core.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Belonging;

/** Each owner's membership of their organisation. */
@ApplicationScoped
class RosterMembers implements Belonging {

    @Inject
    Organisations organisations;

    @Override
    public boolean standsIn(String pattern) {
        return pattern.equals("/employer/people/{organisation}/member/{person}");
    }

    @Override
    public Map<String, String> partsOf(PersonId owner) {
        String organisation =
                organisations.membershipsOf(owner).get(0).organisation().toString();
        return Map.of("organisation", organisation, "person", owner.toString());
    }
}
