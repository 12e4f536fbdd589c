package org.muster.core.people.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.audit.AuditEntry;
import org.muster.core.kernel.audit.AuditTrail;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalData;
import org.muster.core.people.api.PersonalTable;

/** The kernel stands below people and knows none: what its audit log says of a person is told here. It stays. */
@ApplicationScoped
class AuditData implements PersonalData {

    private static final List<String> COLUMNS = List.of("happened_at", "act", "actor_id", "subject_id", "detail");

    @Inject
    AuditTrail trail;

    @Override
    public String module() {
        return "kernel";
    }

    @Override
    public List<PersonalTable> export(PersonId person) {
        List<List<@Nullable String>> rows =
                trail.concerning(person.value()).stream().map(AuditData::row).toList();
        return List.of(new PersonalTable("kernel_audit", COLUMNS, rows));
    }

    @Override
    public void erase(PersonId person) {
        // ids only, kept for good
    }

    private static List<@Nullable String> row(AuditEntry entry) {
        return Arrays.<@Nullable String>asList(
                entry.happenedAt().toString(),
                entry.act(),
                entry.actor().map(UUID::toString).orElse(null),
                entry.subject().map(UUID::toString).orElse(null),
                entry.detail());
    }
}
