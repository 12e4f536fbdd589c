package org.muster.alerts.message;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.api.MessageId;
import org.muster.core.kernel.Ids;
import org.muster.core.people.api.PersonId;

class MessageMustBeWholeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Words WHOLE = new Words("Lock down", "Police are there.", "Lock the doors.", "");

    @Test
    void aWholeMessageMayBeSubmitted() {
        assertThatCode(() -> check(WHOLE, Words.NONE)).doesNotThrowAnyException();
        assertThatCode(() -> check(WHOLE, WHOLE)).doesNotThrowAnyException();
    }

    @Test
    void itSaysWhatAndWhatToDo() {
        refuses(new Words("", "x", "y", ""), Words.NONE, "alerts.rule.headline");
        refuses(new Words("x", "y", " \n ", ""), Words.NONE, "alerts.rule.steps");
    }

    @Test
    void whatATemplateLeavesOpenIsFilledIn() {
        refuses(new Words("Lock down now: {area}", "", "Lock", ""), Words.NONE, "alerts.rule.open");
        refuses(WHOLE, new Words("Clo", "", "Ewch at {place}", ""), "alerts.rule.open");
    }

    @Test
    void theWelshIsWholeOrAbsent() {
        refuses(WHOLE, new Words("Clo i lawr", "", "", ""), "alerts.rule.welsh");
    }

    @Test
    void nothingIsLongerThanItsRoom() {
        refuses(new Words("x".repeat(161), "", "y", ""), Words.NONE, "alerts.rule.headline.long");
        refuses(new Words("x", "w".repeat(2001), "y", ""), Words.NONE, "alerts.rule.what.long");
        refuses(new Words("x", "", "y".repeat(2001), ""), Words.NONE, "alerts.rule.steps.long");
        refuses(new Words("x", "", "y", "z".repeat(201)), Words.NONE, "alerts.rule.next.long");
    }

    @Test
    void itIsInForceForSomeTimeUnlessItIsTheEnd() {
        assertThatThrownBy(() -> MessageMustBeWhole.check(message(MessageType.ALERT, NOW), NOW))
                .hasMessage("alerts.rule.expired");
        assertThatCode(() -> MessageMustBeWhole.check(message(MessageType.END, NOW), NOW))
                .doesNotThrowAnyException();
    }

    private static void refuses(Words english, Words welsh, String rule) {
        assertThatThrownBy(() -> check(english, welsh)).hasMessage(rule);
    }

    private static void check(Words english, Words welsh) {
        Message message = message(MessageType.ALERT, NOW.plus(Duration.ofHours(1)));
        Content content = message.content();
        Content other = new Content(english, welsh, content.gravity(), content.category(), content.situation());
        MessageMustBeWhole.check(
                new Message(message.id(), message.alert(), message.place(), message.standing(), other), NOW);
    }

    private static Message message(MessageType type, Instant expires) {
        return new Message(
                new MessageId(Ids.next()),
                new Alert(new AlertId(Ids.next()), Kind.INCIDENT, CapStatus.TEST),
                new Message.Place(1, type),
                new Standing(State.DRAFT, new PersonId(Ids.next()), "", Optional.empty(), 1),
                new Content(
                        WHOLE,
                        Words.NONE,
                        new Gravity(Severity.SEVERE, Urgency.IMMEDIATE, Certainty.OBSERVED),
                        Category.SECURITY,
                        new Situation("Loom Street", Order.LOCK_DOWN, expires)));
    }
}
