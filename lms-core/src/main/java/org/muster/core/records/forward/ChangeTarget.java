package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.secrets.Secrets;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.access.RecordsAct;

/**
 * A target is described anew; how far it is stays. Another address needs its secret anew, so that nobody leads a secret they
 * do not know to a store of their own.
 */
@ApplicationScoped
@Transactional
public class ChangeTarget {

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

    /** @param version of the target as whoever changes it has seen it */
    public void change(UUID id, long version, TargetDraft draft) {
        permission.require(RecordsAct.CHANGE_FORWARDING);
        TargetRules.Checked checked = rules.check(draft);
        Before before = sql.first(
                        row -> new Before(row.text("endpoint"), row.bytes("secret")),
                        "SELECT endpoint, secret FROM records_forward WHERE id = ? FOR UPDATE",
                        id)
                .orElseThrow(() -> new NotFound("records.forward.gone"));
        write(id, version, checked, secret(id, draft.way().secret(), before, checked));
        audit.append(
                RecordsAct.CHANGE_FORWARDING.key(),
                permission.actor().map(PersonId::value).orElse(null),
                id,
                Map.of("what", "changed", "endpoint", checked.endpoint().toString()));
    }

    private void write(UUID id, long version, TargetRules.Checked checked, byte[] secret) {
        int changed = sql.change(
                """
                UPDATE records_forward SET name = ?, endpoint = ?, edition = ?, key_name = ?, secret = ?, verbs = ?,
                activity_prefix = ?, version = version + 1, fence = fence + 1, attempts = 0, failing_since = NULL,
                last_error = NULL, due_at = ? WHERE id = ? AND version = ?""",
                checked.name(),
                checked.endpoint().toString(),
                checked.edition().latest(),
                checked.key(),
                secret,
                checked.wanted().verbLines(),
                checked.wanted().activityPrefix(),
                clock.instant(),
                id,
                version);
        if (changed == 0) {
            throw new RuleBroken("records.forward.stale");
        }
    }

    private byte[] secret(UUID id, String typed, Before before, TargetRules.Checked checked) {
        if (!typed.isEmpty()) {
            return secrets.seal(typed.getBytes(StandardCharsets.UTF_8), Target.secretOf(id));
        }
        if (!before.endpoint().equals(checked.endpoint().toString())) {
            throw new RuleBroken("records.forward.secret.missing");
        }
        return before.secret();
    }

    private record Before(String endpoint, byte[] secret) {}
}
