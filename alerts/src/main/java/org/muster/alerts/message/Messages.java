package org.muster.alerts.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.api.MessageId;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;

/** The messages as they are kept. */
@ApplicationScoped
public class Messages {

    private static final String SELECT = """
            SELECT m.*, a.kind, a.cap_status FROM alerts_message m JOIN alerts_alert a ON a.id = m.alert_id
            """;

    @Inject
    Sql sql;

    public Message require(MessageId id) {
        return sql.first(Messages::message, SELECT + "WHERE m.id = ?", id.value())
                .orElseThrow(() -> new NotFound("alerts.message.unknown"));
    }

    /** These, by their ids. */
    public Map<MessageId, Message> all(Collection<MessageId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return sql
                .list(
                        Messages::message,
                        SELECT + "WHERE m.id IN (" + marks + ")",
                        ids.stream().map(MessageId::value).toArray())
                .stream()
                .collect(Collectors.toMap(Message::id, Function.identity()));
    }

    /** What was sent of an alert, the newest first; empty before the first approval. */
    public List<Message> sentOf(AlertId alert) {
        return sql.list(
                Messages::message,
                SELECT + "WHERE m.alert_id = ? AND m.state = 'SENT' ORDER BY m.number DESC",
                alert.value());
    }

    /** The newest message of an alert, also one that is not sent. */
    public Optional<Message> lastOf(AlertId alert) {
        return sql.first(
                Messages::message, SELECT + "WHERE m.alert_id = ? ORDER BY m.number DESC LIMIT 1", alert.value());
    }

    /** The alerts that were updated last, each with all that was sent. */
    public List<Story> stories(int most) {
        List<Message> sent = sql.list(Messages::message, SELECT + """
                JOIN (SELECT alert_id, MAX(sent_at) AS latest FROM alerts_message WHERE state = 'SENT'
                    GROUP BY alert_id ORDER BY latest DESC LIMIT ?) l ON l.alert_id = m.alert_id
                WHERE m.state = 'SENT' ORDER BY l.latest DESC, m.alert_id, m.number DESC""", most);
        Map<AlertId, List<Message>> byAlert = new LinkedHashMap<>();
        sent.forEach(message -> byAlert.computeIfAbsent(message.alert().id(), id -> new ArrayList<>())
                .add(message));
        return byAlert.values().stream()
                .map(messages -> new Story(messages.get(0).alert(), messages))
                .toList();
    }

    /** What is in that state, the newest first; drafts only of that author. */
    public List<Message> in(State state, @Nullable PersonId author, int most) {
        return sql.list(
                Messages::message,
                SELECT + "WHERE m.state = ? AND (? IS NULL OR m.author_id = ?) ORDER BY m.written_at DESC LIMIT ?",
                state.name(),
                author == null ? null : author.value(),
                author == null ? null : author.value(),
                most);
    }

    void begin(Message message, Instant now) {
        Alert alert = message.alert();
        sql.change(
                "INSERT IGNORE INTO alerts_alert (id, kind, cap_status, begun_at) VALUES (?, ?, ?, ?)",
                alert.id().value(),
                alert.kind().name(),
                alert.status().name(),
                now);
        int added = sql.change(
                """
                INSERT IGNORE INTO alerts_message (id, alert_id, number, type, state, author_id, written_at, sent_back,
                    everyone, version, headline, what, steps, next_update, headline_cy, what_cy, steps_cy,
                    next_update_cy, severity, urgency, certainty, category, area, order_given, expires_at)
                VALUES (?, ?, ?, ?, 'DRAFT', ?, ?, '', FALSE, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                Columns.of(
                        message.content(),
                        message.id().value(),
                        alert.id().value(),
                        message.number(),
                        message.type().name(),
                        message.standing().author().value(),
                        now));
        if (added == 0) {
            throw new Conflict("alerts.message.begun");
        }
    }

    void write(Message message, Content content, Instant now) {
        expectOne(sql.change(
                """
                UPDATE alerts_message SET written_at = ?, version = version + 1, headline = ?, what = ?, steps = ?,
                    next_update = ?, headline_cy = ?, what_cy = ?, steps_cy = ?, next_update_cy = ?, severity = ?,
                    urgency = ?, certainty = ?, category = ?, area = ?, order_given = ?, expires_at = ?
                WHERE state = 'DRAFT' AND id = ? AND version = ?""",
                Columns.of(
                        content,
                        List.of(message.id().value(), message.standing().version()),
                        now)));
    }

    /** It takes the next state if it is still as it was seen. */
    public void move(Message message, State to, Instant now) {
        expectOne(sql.change(
                """
                UPDATE alerts_message SET state = ?, version = version + 1, sent_back = '', submitted_at = ?
                WHERE id = ? AND state = ? AND version = ?""",
                to.name(),
                now,
                message.id().value(),
                message.standing().state().name(),
                message.standing().version()));
    }

    /** Once: of two who approve at the same time one is too late. */
    public void send(Message message, PersonId approver, Instant now) {
        expectOne(sql.change(
                """
                UPDATE alerts_message SET state = 'SENT', approver_id = ?, sent_at = ?, version = version + 1
                WHERE id = ? AND state = 'WAITING' AND version = ?""",
                approver.value(),
                now,
                message.id().value(),
                message.standing().version()));
        published();
    }

    public void sendBack(Message message, String comment) {
        expectOne(sql.change(
                """
                UPDATE alerts_message SET state = 'DRAFT', sent_back = ?, version = version + 1
                WHERE id = ? AND state = 'WAITING' AND version = ?""", comment, message.id().value(), message.standing().version()));
    }

    void discard(Message message) {
        sql.change("DELETE FROM alerts_scope WHERE message_id = ?", message.id().value());
        expectOne(sql.change(
                "DELETE FROM alerts_message WHERE id = ? AND state = 'DRAFT'",
                message.id().value()));
        sql.change(
                "DELETE FROM alerts_alert WHERE id = ? AND NOT EXISTS (SELECT 1 FROM alerts_message WHERE alert_id = ?)",
                message.alert().id().value(),
                message.alert().id().value());
    }

    /** What the public reads is another from now on. */
    public void published() {
        sql.change("UPDATE alerts_board SET version = version + 1 WHERE id = 1");
    }

    private static void expectOne(int touched) {
        if (touched != 1) {
            throw new Conflict("alerts.message.overtaken");
        }
    }

    private static Message message(Row row) throws SQLException {
        return new Message(
                new MessageId(row.id("id")),
                new Alert(
                        new AlertId(row.id("alert_id")),
                        Kind.valueOf(row.text("kind")),
                        CapStatus.valueOf(row.text("cap_status"))),
                new Message.Place((int) row.number("number"), MessageType.valueOf(row.text("type"))),
                new Standing(
                        State.valueOf(row.text("state")),
                        new PersonId(row.id("author_id")),
                        row.text("sent_back"),
                        row.instantIfAny("sent_at"),
                        row.number("version")),
                Columns.content(row));
    }
}
