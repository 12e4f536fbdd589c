package org.muster.core.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import org.muster.core.kernel.work.Worker;

/** Sends the letters of the work queue, one by one. */
@ApplicationScoped
class MailWorker implements Worker<Letter> {

    static final String KIND = "mail";

    @Inject
    Postman postman;

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
        try (Postman.Round round = postman.begin()) {
            round.send(key, letter);
        }
    }
}
