package org.muster.core.people.operations;

import static org.muster.core.people.api.Role.ADMINISTRATOR;
import static org.muster.core.people.api.Role.AUDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.muster.core.people.api.Acts;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Act;

@ApplicationScoped
class OperationsActs implements Acts {

    @Override
    public Map<Act, Set<Role>> whoMay() {
        return Map.of(
                OperationsAct.VIEW_WORK, Set.of(ADMINISTRATOR, AUDITOR),
                OperationsAct.RETRY_WORK, Set.of(ADMINISTRATOR),
                OperationsAct.VIEW_AUDIT, Set.of(ADMINISTRATOR, AUDITOR));
    }
}
