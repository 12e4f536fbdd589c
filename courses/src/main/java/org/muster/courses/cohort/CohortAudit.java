package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CohortId;

/** What was done to a group, and by whom. */
@ApplicationScoped
class CohortAudit {

    @Inject
    AuditLog audit;

    @Inject
    Permission permission;

    void note(CohortId cohort, String done, Map<String, String> detail) {
        audit.append(
                CoursesAct.LEAD_COHORT.key() + "." + done,
                permission.actor().map(PersonId::value).orElse(null),
                cohort.value(),
                detail);
    }

    void note(CohortId cohort, String done) {
        note(cohort, done, Map.of());
    }
}
