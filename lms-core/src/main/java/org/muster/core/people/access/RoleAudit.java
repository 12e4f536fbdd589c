package org.muster.core.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Says in the audit log which role, and for which organisation. */
@ApplicationScoped
class RoleAudit {

    @Inject
    AuditLog log;

    @Inject
    Permission permission;

    void append(String act, PersonId person, RoleGrant grant) {
        Map<String, String> detail = new TreeMap<>(Map.of("role", grant.role().name()));
        grant.organisation().ifPresent(organisation -> detail.put("organisation", organisation.toString()));
        log.append(act, permission.actor().map(PersonId::value).orElse(null), person.value(), detail);
    }
}
