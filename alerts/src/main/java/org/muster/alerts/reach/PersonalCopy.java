package org.muster.alerts.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.delivery.PersonalToken;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.Messages;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;

/** Whoever holds the letter opens its reader's copy: the secret in its address is the permission. */
@ApplicationScoped
public class PersonalCopy {

    @Inject
    Messages messages;

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    /** The message, with what came after it; {@link NotFound} when no letter carried the token. */
    @Transactional
    public Copy open(String token) {
        Held held = find(token);
        sql.change(
                "UPDATE alerts_recipient SET opened_at = COALESCE(opened_at, ?) WHERE message_id = ? AND person_id = ?",
                time.now(),
                held.message().value(),
                held.person());
        Message message = messages.require(held.message());
        Message newest = messages.sentOf(message.alert().id()).get(0);
        return new Copy(message, newest, held.acknowledgedAt());
    }

    @Transactional
    public void acknowledge(String token) {
        Held held = find(token);
        sql.change("""
                UPDATE alerts_recipient SET acknowledged_at = COALESCE(acknowledged_at, ?),
                    opened_at = COALESCE(opened_at, ?)
                WHERE message_id = ? AND person_id = ?""", time.now(), time.now(), held.message().value(), held.person());
    }

    private Held find(String token) {
        return sql.first(
                        row -> new Held(
                                new MessageId(row.id("message_id")),
                                row.id("person_id"),
                                row.instantIfAny("acknowledged_at")),
                        "SELECT message_id, person_id, acknowledged_at FROM alerts_recipient WHERE token_hash = ?",
                        (Object) new PersonalToken(token).hash())
                .orElseThrow(() -> new NotFound("alerts.message.unknown"));
    }

    private record Held(MessageId message, UUID person, Optional<Instant> acknowledgedAt) {}

    /**
     * Somebody's copy.
     *
     * @param newest what was last said, which is the message itself when nothing came after it
     */
    public record Copy(Message message, Message newest, Optional<Instant> acknowledgedAt) {

        public boolean isAcknowledged() {
            return acknowledgedAt.isPresent();
        }

        public boolean isOvertaken() {
            return !newest.id().equals(message.id());
        }
    }
}
