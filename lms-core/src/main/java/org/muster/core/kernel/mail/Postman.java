package org.muster.core.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Hands letters to the SMTP server, or puts them into a folder when there is none. */
@ApplicationScoped
public class Postman {

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /** Begins a round: many letters over one connection. Used by workers, never in a request. */
    public Round begin() throws MessagingException {
        Optional<URI> smtp = settings.smtp();
        Session session = Session.getInstance(smtp.map(MailSettings::session).orElseGet(Properties::new));
        return new Round(session, smtp.isPresent() ? connected(session, smtp.get()) : null);
    }

    private static Transport connected(Session session, URI url) throws MessagingException {
        Transport transport = session.getTransport();
        transport.connect(MailSettings.credential(url, 0), MailSettings.credential(url, 1));
        return transport;
    }

    private void keep(Envelope message) throws MessagingException, IOException {
        Path folder = Files.createDirectories(settings.folder());
        try (OutputStream file = Files.newOutputStream(folder.resolve(message.fileName()))) {
            message.writeTo(file);
        }
    }

    /** A connection that is open until the round is closed. A letter that fails leaves the connection fit for the next. */
    public final class Round implements AutoCloseable {

        private final Session session;
        private final @Nullable Transport transport;

        private Round(Session session, @Nullable Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        /** Returns when the server has taken the letter. {@code key} gives it its message id. */
        public void send(String key, Letter letter) throws MessagingException, IOException {
            Envelope message = Envelope.of(letter, key, settings.from(), clock.instant(), session);
            if (transport == null) {
                keep(message);
            } else {
                transport.sendMessage(message, message.getAllRecipients());
            }
        }

        @Override
        public void close() throws MessagingException {
            if (transport != null) {
                transport.close();
            }
        }
    }
}
