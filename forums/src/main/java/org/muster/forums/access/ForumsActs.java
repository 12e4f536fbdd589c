package org.muster.forums.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.muster.core.people.api.Acts;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Act;

@ApplicationScoped
class ForumsActs implements Acts {

    @Override
    public Map<Act, Set<Role>> whoMay() {
        return Map.of(
                ForumsAct.TAKE_PART, Set.of(Role.LEARNER),
                ForumsAct.LEAD, Set.of(Role.TRAINER),
                ForumsAct.ANSWER_AS_EXPERT, Set.of(Role.EXPERT),
                ForumsAct.MODERATE, Set.of(Role.MODERATOR),
                ForumsAct.OPEN_FORUM, Set.of(Role.MODERATOR, Role.ADMINISTRATOR));
    }
}
