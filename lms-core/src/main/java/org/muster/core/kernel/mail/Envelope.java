package org.muster.core.kernel.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.muster.core.kernel.mail.Letter.Calendar;

/**
 * A letter as it travels. Its message id follows from its key, so that a mail sent twice after a crash is one mail to its
 * reader.
 */
final class Envelope extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final UUID id;

    private Envelope(Session session, String key) {
        super(session);
        id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    static Envelope of(Letter letter, String key, String from, Instant now, Session session) throws MessagingException {
        Envelope message = new Envelope(session, key);
        message.setFrom(new InternetAddress(from));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(now));
        message.fill(letter);
        message.saveChanges();
        return message;
    }

    private void fill(Letter letter) throws MessagingException {
        if (letter.unsubscribe() != null) {
            setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (letter.calendar() == null) {
            setText(letter.text(), UTF_8);
        } else {
            setContent(both(letter.text(), letter.calendar()));
        }
    }

    /** Words for people, and the same for calendars (RFC 6047, 2.4). */
    private static MimeMultipart both(String text, Calendar calendar) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(text, UTF_8);
        MimeBodyPart invitation = new MimeBodyPart();
        invitation.setText(calendar.content(), UTF_8, "calendar");
        invitation.setHeader("Content-Type", "text/calendar; charset=utf-8; method=" + calendar.method());
        return new MimeMultipart("alternative", words, invitation);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@muster>");
    }

    /** A name for its file, when it is kept rather than sent. */
    String fileName() {
        return id + ".eml";
    }
}
