package org.muster.alerts.access;

import static org.muster.core.people.api.Role.ADMINISTRATOR;
import static org.muster.core.people.api.Role.ALERT_APPROVER;
import static org.muster.core.people.api.Role.ALERT_AUTHOR;
import static org.muster.core.people.api.Role.EMPLOYER_MANAGER;
import static org.muster.core.people.api.Role.LEARNER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.muster.core.people.api.Acts;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Act;

@ApplicationScoped
class AlertsActs implements Acts {

    @Override
    public Map<Act, Set<Role>> whoMay() {
        return Map.of(
                AlertsAct.READ_OWN, Set.of(LEARNER),
                AlertsAct.VIEW_DESK, Set.of(ALERT_AUTHOR, ALERT_APPROVER, ADMINISTRATOR),
                AlertsAct.WRITE, Set.of(ALERT_AUTHOR),
                AlertsAct.APPROVE, Set.of(ALERT_APPROVER),
                AlertsAct.VIEW_REACH, Set.of(EMPLOYER_MANAGER));
    }
}
