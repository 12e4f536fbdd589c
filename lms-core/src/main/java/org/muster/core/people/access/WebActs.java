package org.muster.core.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.muster.core.people.api.Acts;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Act;
import org.muster.core.web.api.WebAct;

/** Who may do the acts of the web, which stands below people and knows no roles. */
@ApplicationScoped
class WebActs implements Acts {

    @Override
    public Map<Act, Set<Role>> whoMay() {
        return Map.of(WebAct.ADMINISTER, Set.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.ACCREDITATION_OFFICER));
    }
}
