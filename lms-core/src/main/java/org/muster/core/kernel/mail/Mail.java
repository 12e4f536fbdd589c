package org.muster.core.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.muster.core.kernel.work.WorkQueue;

/** Posts letters: each goes to the work queue in the transaction under way and is sent once for its key. */
@ApplicationScoped
public class Mail {

    @Inject
    WorkQueue queue;

    /** {@code key} says what the letter is for, such as {@code registration:<id>}: posting it twice posts it once. */
    public void post(String key, Letter letter) {
        queue.ask(MailWorker.KIND, key, letter);
    }

    /** The same, not before {@code due}: a reminder. */
    public void postAt(Instant due, String key, Letter letter) {
        queue.askAt(due, MailWorker.KIND, key, letter);
    }
}
