package org.muster.alerts.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.muster.alerts.api.MessageId;
import org.muster.core.kernel.database.Sql;

/** A message of the invented past was delivered to all, opened by most and confirmed by many. */
@ApplicationScoped
class PastDelivery {

    @Inject
    Sql sql;

    void of(MessageId message, Instant at) {
        sql.change(
                """
                UPDATE alerts_recipient SET mail = 'DELIVERED', mailed_at = ?,
                    opened_at = IF(CRC32(CONCAT(person_id, message_id)) % 10 < 8, ?, NULL),
                    acknowledged_at = IF(CRC32(CONCAT(person_id, message_id)) % 10 < 6, ?, NULL)
                WHERE message_id = ?""",
                at.plus(Duration.ofSeconds(20)),
                at.plus(Duration.ofMinutes(4)),
                at.plus(Duration.ofMinutes(9)),
                message.value());
    }
}
