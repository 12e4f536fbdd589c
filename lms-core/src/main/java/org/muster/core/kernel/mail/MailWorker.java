package org.muster.core.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.muster.core.kernel.work.Worker;

/** Hands letters to the SMTP server, or puts them into a folder when there is none. */
@ApplicationScoped
class MailWorker implements Worker<Letter> {

    static final String KIND = "mail";

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Letter> payload() {
        return Letter.class;
    }

    @Override
    public void work(Letter letter, String key) throws MessagingException, IOException {
        Optional<URI> smtp = settings.smtp();
        Session session = Session.getInstance(smtp.map(MailSettings::session).orElseGet(Properties::new));
        MimeMessage message = message(session, letter, key);
        if (smtp.isPresent()) {
            URI url = smtp.get();
            Transport.send(message, MailSettings.credential(url, 0), MailSettings.credential(url, 1));
        } else {
            keep(message);
        }
    }

    /** The message id follows from the key, so that a mail sent twice after a crash is one mail to its reader. */
    private MimeMessage message(Session session, Letter letter, String key) throws MessagingException {
        UUID id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@muster>");
            }
        };
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        return message;
    }

    private void keep(MimeMessage message) throws MessagingException, IOException {
        Path folder = Files.createDirectories(settings.folder());
        String name = message.getMessageID().replaceAll("[<>]|@.*", "") + ".eml";
        try (OutputStream file = Files.newOutputStream(folder.resolve(name))) {
            message.writeTo(file);
        }
    }
}
