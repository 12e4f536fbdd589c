package org.muster.alerts.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.muster.alerts.api.MessageId;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;

/** The draft that follows what was sent: its words are new, the rest begins as it was. */
@ApplicationScoped
public class BeginMessage {

    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    Messages messages;

    @Inject
    ActingTime time;

    public MessageId after(Message last, MessageType type, PersonId author) {
        Instant now = time.now();
        Message next = new Message(
                new MessageId(Ids.next()),
                last.alert(),
                new Message.Place(last.number() + 1, type),
                new Standing(State.DRAFT, author, "", Optional.empty(), 1),
                content(last.content(), type, now));
        messages.begin(next, now);
        return next.id();
    }

    private static Content content(Content last, MessageType type, Instant now) {
        boolean over = type == MessageType.END;
        Gravity gravity =
                over ? new Gravity(last.gravity().severity(), Urgency.PAST, Certainty.OBSERVED) : last.gravity();
        boolean locked = last.situation().order() == Order.LOCK_DOWN;
        Order order = over && locked ? Order.REOPEN : last.situation().order();
        Instant usual = now.plus(A_DAY);
        Instant until =
                last.situation().expiresAt().isAfter(usual) ? last.situation().expiresAt() : usual;
        return new Content(
                Words.NONE,
                Words.NONE,
                gravity,
                last.category(),
                new Situation(last.situation().area(), order, until));
    }
}
