package org.muster.courses.evaluation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.muster.core.kernel.BackgroundLoop;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.mail.Mail;
import org.muster.core.kernel.start.Background;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.Correspondents;
import org.muster.courses.evaluation.ImpactLetters.Due;

/**
 * Asks, ninety days after somebody completed a course, what they changed at work: one letter for each enrolment, however many
 * nodes there are.
 */
@ApplicationScoped
class AskForImpact implements Background {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int AT_ONCE = 50;

    @Inject
    ImpactLetters letters;

    @Inject
    ImpactLetterWords words;

    @Inject
    Correspondents correspondents;

    @Inject
    Mail mail;

    @Inject
    Acting acting;

    @Inject
    Transactions transactions;

    @Inject
    RequestContextController request;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private final BackgroundLoop loop = new BackgroundLoop("ask-for-impact", PAUSE, this::ask);

    @Override
    public void start() {
        loop.start(threads);
    }

    @Override
    public void stop() {
        loop.stop();
    }

    /** Whether there may be more to ask at once. Words are those of a request, in whatever language. */
    boolean ask() {
        boolean activated = request.activate();
        try {
            return asked();
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    private boolean asked() {
        return acting.asTheServer(() -> transactions.inNew(() -> {
            List<Due> due = letters.due(clock.instant(), AT_ONCE);
            due.forEach(this::ask);
            return !due.isEmpty();
        }));
    }

    private void ask(Due due) {
        StopToken token = StopToken.next();
        if (letters.noteOnce(due, token, clock.instant())) {
            correspondents
                    .find(due.person())
                    .ifPresent(to -> mail.post("courses.impact:" + due.enrolment(), words.of(to, due, token)));
        }
    }
}
