package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.secrets.Secrets;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.access.RecordsAct;
import org.muster.core.records.store.Places;

/** Another store is to get statements; it gets none before it is switched on. */
@ApplicationScoped
@Transactional
public class MakeTarget {

    @Inject
    Permission permission;

    @Inject
    TargetRules rules;

    @Inject
    Secrets secrets;

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public UUID make(TargetDraft draft) {
        permission.require(RecordsAct.CHANGE_FORWARDING);
        TargetRules.Checked checked = rules.check(draft);
        if (draft.way().secret().isEmpty()) {
            throw new RuleBroken("records.forward.secret.missing");
        }
        UUID id = Ids.next();
        @Nullable UUID maker = permission.actor().map(PersonId::value).orElse(null);
        keep(id, checked, sealed(id, draft), from(draft), maker);
        audit.append(
                RecordsAct.CHANGE_FORWARDING.key(),
                maker,
                id,
                Map.of("what", "made", "endpoint", checked.endpoint().toString()));
        return id;
    }

    private void keep(UUID id, TargetRules.Checked checked, byte[] secret, Instant from, @Nullable UUID maker) {
        sql.change(
                """
                INSERT INTO records_forward (id, name, endpoint, edition, key_name, secret, verbs, activity_prefix, from_at,
                running, made_at, made_by, version, place, delivered, attempts, due_at, fence)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, ?, ?, 0, ?, 0, 0, ?, 0)""",
                id,
                checked.name(),
                checked.endpoint().toString(),
                checked.edition().latest(),
                checked.key(),
                secret,
                checked.wanted().verbLines(),
                checked.wanted().activityPrefix(),
                from,
                clock.instant(),
                maker,
                Places.of(from) - 1,
                clock.instant());
    }

    private byte[] sealed(UUID id, TargetDraft draft) {
        return secrets.seal(draft.way().secret().getBytes(StandardCharsets.UTF_8), Target.secretOf(id));
    }

    private Instant from(TargetDraft draft) {
        return draft.from()
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElseGet(clock::instant);
    }
}
