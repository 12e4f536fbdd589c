package org.muster.alerts.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.Messages;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;

/** What was addressed to whoever acts, and what they say they read. */
@ApplicationScoped
public class OwnAlerts {

    private static final int MOST = 50;

    @Inject
    Permission permission;

    @Inject
    Messages messages;

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    /** The newest message of each alert, the newest alert first. */
    public List<Own> list() {
        permission.require(AlertsAct.READ_OWN);
        List<Row> rows = sql.list(
                row -> new Row(new MessageId(row.id("message_id")), row.instantIfAny("acknowledged_at")),
                """
                        SELECT r.message_id, r.acknowledged_at FROM alerts_recipient r
                        JOIN alerts_message m ON m.id = r.message_id
                        WHERE r.person_id = ? AND NOT EXISTS (SELECT 1 FROM alerts_recipient x
                            JOIN alerts_message n ON n.id = x.message_id
                            WHERE x.person_id = r.person_id AND n.alert_id = m.alert_id AND n.number > m.number)
                        ORDER BY m.sent_at DESC LIMIT ?""",
                permission.current().value(),
                MOST);
        Map<MessageId, Message> known =
                messages.all(rows.stream().map(Row::message).toList());
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(known.get(row.message()))
                        .map(message -> new Own(message, row.acknowledgedAt())))
                .toList();
    }

    /** Opening it counts as having opened it. */
    @Transactional
    public Own open(AlertId alert) {
        Own own = find(alert);
        sql.change(
                "UPDATE alerts_recipient SET opened_at = COALESCE(opened_at, ?) WHERE message_id = ? AND person_id = ?",
                time.now(),
                own.message().id().value(),
                permission.current().value());
        return own;
    }

    /** The person read all that was sent of it so far; twice is once. */
    @Transactional
    public void acknowledge(AlertId alert) {
        find(alert);
        sql.change("""
                UPDATE alerts_recipient SET acknowledged_at = COALESCE(acknowledged_at, ?),
                    opened_at = COALESCE(opened_at, ?)
                WHERE person_id = ? AND message_id IN (SELECT m.id FROM alerts_message m WHERE m.alert_id = ?)""", time.now(), time.now(), permission.current().value(), alert.value());
    }

    private Own find(AlertId alert) {
        return list().stream()
                .filter(own -> own.message().alert().id().equals(alert))
                .findFirst()
                .orElseThrow(() -> new NotFound("alerts.alert.unknown"));
    }

    private record Row(MessageId message, Optional<Instant> acknowledgedAt) {}

    /** A message addressed to somebody. */
    public record Own(Message message, Optional<Instant> acknowledgedAt) {

        public boolean isAcknowledged() {
            return acknowledgedAt.isPresent();
        }
    }
}
