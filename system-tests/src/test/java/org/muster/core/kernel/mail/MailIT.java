package org.muster.core.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.mail.Mailbox.Received;
import org.muster.inserver.InServer;

@InServer
class MailIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Mail mail;

    @Inject
    Transactions transactions;

    private final String key = Ids.next().toString();
    private final String address = key + "@mail.example";
    private final Mailbox mailbox = new Mailbox(address);

    @Test
    void aLetterPostedTwiceArrivesOnce() {
        post("one:" + key, "Hello");
        post("one:" + key, "Hello");
        awaitLetters(1);

        post("two:" + key, "Good-bye");
        awaitLetters(2);
        assertThat(mailbox.letters()).extracting(Received::subject).containsExactlyInAnyOrder("Hello", "Good-bye");
    }

    @Test
    void aLetterArrivesAsItWasWritten() {
        transactions.runInNew(() ->
                mail.post(key, new Letter(address, "Croeso i Muster, ŵyr Łódź Ж Ω", "Line one – ŷ\n\n.\nLine four €")));
        awaitLetters(1);

        Received letter = mailbox.letters().get(0);
        assertThat(letter.subject()).isEqualTo("Croeso i Muster, ŵyr Łódź Ж Ω");
        assertThat(letter.text()).isEqualTo("Line one – ŷ\n\n.\nLine four €");
        assertThat(letter.id()).endsWith("@muster>");
    }

    @Test
    void anInvitationArrivesForPeopleAndForCalendars() {
        Letter letter = new Letter(address, "Welcome call", "Tue 24 Nov 2026, 14:00 London")
                .with(new Letter.Calendar("REQUEST", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"))
                .unsubscribedAt("https://muster.example/webinars/quiet/abc");
        transactions.runInNew(() -> mail.post(key, letter));
        awaitLetters(1);

        Received received = mailbox.letters().get(0);
        assertThat(received.text())
                .contains("text/plain", "14:00 London", "text/calendar", "method=REQUEST", "BEGIN:VCALENDAR");
        assertThat(received.unsubscribe()).isEqualTo("<https://muster.example/webinars/quiet/abc>");
    }

    @Test
    void aLetterOfATransactionThatIsRolledBackIsNotSent() {
        assertThatThrownBy(() -> transactions.runInNew(() -> {
                    mail.post(key, new Letter(address, "Never", "sent"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");
        post("later:" + key, "Later");
        awaitLetters(1);
        assertThat(mailbox.letters()).extracting(Received::subject).containsExactly("Later");
    }

    @Test
    void aLineBreakInTheHeadIsRefused() {
        assertThatThrownBy(() -> new Letter(address, "Hello\r\nBcc: all@mail.example", "text"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter(address + "\nBcc: all@mail.example", "Hello", "text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void post(String letterKey, String subject) {
        transactions.runInNew(() -> mail.post(letterKey, new Letter(address, subject, "text")));
    }

    private void awaitLetters(int count) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> mailbox.letters().size() == count);
    }
}
