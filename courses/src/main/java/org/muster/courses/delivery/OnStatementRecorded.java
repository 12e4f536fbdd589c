package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.muster.core.kernel.outbox.EventObserver;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.api.StatementRecorded;
import org.muster.core.records.api.Verb;
import org.muster.courses.api.EnrolmentId;

/** Attendance of a webinar counts for the enrolment it was told of. */
@ApplicationScoped
class OnStatementRecorded implements EventObserver<StatementRecorded> {

    @Inject
    Attended attended;

    @Override
    public Class<StatementRecorded> event() {
        return StatementRecorded.class;
    }

    @Override
    public void on(StatementRecorded event, UUID eventId) {
        if (event.verb().equals(Verb.ATTENDED.iri())) {
            event.registration()
                    .ifPresent(registration -> event.learner()
                            .ifPresent(learner -> event.activity()
                                    .ifPresent(activity -> attended.note(
                                            new EnrolmentId(registration),
                                            new PersonId(learner),
                                            activity,
                                            event.at()))));
        }
    }
}
