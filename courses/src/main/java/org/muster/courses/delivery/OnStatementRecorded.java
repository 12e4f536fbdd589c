package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.muster.core.kernel.outbox.EventObserver;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.api.StatementRecorded;
import org.muster.core.records.api.Verb;
import org.muster.courses.api.EnrolmentId;

/** What happened elsewhere counts for the enrolment it was told of: webinars attended, lessons done. */
@ApplicationScoped
class OnStatementRecorded implements EventObserver<StatementRecorded> {

    private static final Set<String> DONE = Set.of(Verb.COMPLETED.iri(), Verb.PASSED.iri());

    @Inject
    Attended attended;

    @Inject
    HeardOfLesson lessons;

    @Override
    public Class<StatementRecorded> event() {
        return StatementRecorded.class;
    }

    @Override
    public void on(StatementRecorded event, UUID eventId) {
        if (event.registration().isPresent()
                && event.learner().isPresent()
                && event.activity().isPresent()) {
            count(
                    event,
                    new EnrolmentId(event.registration().get()),
                    new PersonId(event.learner().get()),
                    event.activity().get());
        }
    }

    private void count(StatementRecorded event, EnrolmentId enrolment, PersonId learner, String activity) {
        if (event.verb().equals(Verb.ATTENDED.iri())) {
            attended.note(enrolment, learner, activity, event.at());
        } else if (DONE.contains(event.verb())) {
            lessons.completed(enrolment, learner, activity, event.at());
        }
    }
}
