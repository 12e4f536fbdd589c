package org.muster.webinars.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.muster.core.people.api.Acts;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Act;

@ApplicationScoped
class WebinarsActs implements Acts {

    @Override
    public Map<Act, Set<Role>> whoMay() {
        return Map.of(
                WebinarsAct.TAKE_PART, Set.of(Role.LEARNER),
                WebinarsAct.RUN, Set.of(Role.TRAINER, Role.ADMINISTRATOR),
                WebinarsAct.RUN_ANY, Set.of(Role.ADMINISTRATOR));
    }
}
