package org.muster.core.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;

/** Who did what to whom: ids and keys only, never names. A row is appended in the transaction it tells of. */
@ApplicationScoped
public class AuditLog {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Jsonb json;

    /** {@code actor} is null when the server itself acted; {@code subject} is what it was done to. */
    @Transactional(TxType.MANDATORY)
    public void append(String act, @Nullable UUID actor, @Nullable UUID subject, Map<String, String> detail) {
        sql.change(
                "INSERT INTO kernel_audit (happened_at, act, actor_id, subject_id, detail) VALUES (?, ?, ?, ?, ?)",
                clock.instant(),
                act,
                actor,
                subject,
                json.toJson(new TreeMap<>(detail)));
    }

    @Transactional(TxType.MANDATORY)
    public void append(String act, @Nullable UUID actor, @Nullable UUID subject) {
        append(act, actor, subject, Map.of());
    }
}
