package org.muster.core.records.access;

import static org.muster.core.people.api.Role.ADMINISTRATOR;
import static org.muster.core.people.api.Role.AUDITOR;
import static org.muster.core.people.api.Role.LEARNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.muster.core.people.api.Acts;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Act;

@ApplicationScoped
class RecordsActs implements Acts {

    @Override
    public Map<Act, Set<Role>> whoMay() {
        return Map.of(
                RecordsAct.VIEW_KEYS, Set.of(ADMINISTRATOR, AUDITOR),
                RecordsAct.MAKE_KEY, Set.of(ADMINISTRATOR),
                RecordsAct.REVOKE_KEY, Set.of(ADMINISTRATOR),
                RecordsAct.VIEW_FORWARDING, Set.of(ADMINISTRATOR, AUDITOR),
                RecordsAct.CHANGE_FORWARDING, Set.of(ADMINISTRATOR),
                RecordsAct.READ_STATEMENTS, Set.of(ADMINISTRATOR),
                RecordsAct.READ_OWN_RECORD, Set.of(LEARNER));
    }
}
