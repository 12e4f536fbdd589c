package org.muster.webinars.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.webinar.Webinar;

/** Asks for letters, each once: its key is what it tells, to whom, about which version of their calendar entry. */
@ApplicationScoped
public class AskNotices {

    private static final Map<NoticeKind, Duration> REMINDERS =
            Map.of(NoticeKind.IN_A_DAY, Duration.ofHours(24), NoticeKind.IN_AN_HOUR, Duration.ofHours(1));

    @Inject
    WorkQueue queue;

    @Inject
    Clock clock;

    /** A letter to be written now; about a webinar that is over, as in a past that is replayed, none is. */
    public void ask(NoticeKind kind, Webinar webinar, PersonId person, int sequence) {
        Instant now = clock.instant();
        if (!webinar.schedule().isOver(now)) {
            askAt(now, new Notice(webinar.id().value(), person.value(), kind.name(), sequence));
        }
    }

    /** The reminders that are still to come. */
    public void remind(Webinar webinar, PersonId person, int sequence) {
        REMINDERS.forEach((kind, before) -> {
            Instant due = webinar.schedule().startsAt().minus(before);
            if (due.isAfter(clock.instant())) {
                askAt(due, new Notice(webinar.id().value(), person.value(), kind.name(), sequence));
            }
        });
    }

    private void askAt(Instant due, Notice notice) {
        queue.askAt(due, Notice.WORK, notice.key(), notice);
    }
}
