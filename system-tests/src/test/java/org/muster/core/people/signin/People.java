package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.muster.core.people.api.PersonId;

/** People themselves, as others look at them. */
@ApplicationScoped
class People implements Belonging {

    private static final Set<String> PATTERNS =
            Set.of("/admin/people/{id}", "/admin/people/{id}/privacy", "/employer/people/{person}");

    @Override
    public boolean standsIn(String pattern) {
        return PATTERNS.contains(pattern);
    }

    @Override
    public Map<String, String> partsOf(PersonId owner) {
        return Map.of("id", owner.toString(), "person", owner.toString());
    }
}
