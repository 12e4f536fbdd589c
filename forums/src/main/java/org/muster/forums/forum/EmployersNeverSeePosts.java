package org.muster.forums.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.PersonId;

/**
 * What people write in forums is not for those they work for: whoever manages an organisation reads no forum, whatever else
 * they are, unless they lead or moderate there.
 */
@ApplicationScoped
class EmployersNeverSeePosts {

    @Inject
    Organisations organisations;

    boolean allows(PersonId person, Standing standing) {
        return standing.leads()
                || standing.moderates()
                || organisations.managedBy(person).isEmpty();
    }
}
