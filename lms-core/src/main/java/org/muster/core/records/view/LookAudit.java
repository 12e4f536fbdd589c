package org.muster.core.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.access.RecordsAct;

/** Who looked at whose statements. */
@ApplicationScoped
class LookAudit {

    @Inject
    AuditLog audit;

    @Inject
    Permission permission;

    /** One row, whatever was found; of several people the row's detail names their ids. */
    void looked(Set<PersonId> people) {
        @Nullable UUID one = people.size() == 1 ? people.iterator().next().value() : null;
        Map<String, String> detail = people.size() < 2
                ? Map.of()
                : Map.of(
                        "people",
                        people.stream().map(PersonId::toString).sorted().collect(Collectors.joining(" ")));
        audit.append(
                RecordsAct.READ_STATEMENTS.key(),
                permission.actor().map(PersonId::value).orElse(null),
                one,
                detail);
    }
}
