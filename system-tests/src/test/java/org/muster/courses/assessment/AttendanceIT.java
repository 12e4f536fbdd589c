package org.muster.courses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.outbox.Outbox;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.api.StatementRecorded;
import org.muster.core.records.api.Verb;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.Attended;
import org.muster.courses.delivery.OwnStudies;
import org.muster.courses.delivery.Study;
import org.muster.inserver.InServer;

/** An assessment that waits for webinars opens when they were attended: by whoever learns, each once, nobody else's. */
@InServer
class AttendanceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    ShortCourse course;

    @Inject
    StartAttempt startAttempt;

    @Inject
    OwnStudies studies;

    @Inject
    Attended attended;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    Acting acting;

    @Inject
    Sql sql;

    private PersonId person;
    private EnrolmentId enrolment;

    @BeforeEach
    void somebodyHasLearned() {
        person = course.somebody();
        enrolment = course.enrol(person, course.publishWithWebinars(2));
        course.learn(person, enrolment);
    }

    @Test
    void theAssessmentOpensAfterTheLastWebinarThatIsAskedFor() {
        assertMissing(2);
        attend(person, Verb.ATTENDED, "webinars/1");
        await().atMost(PATIENCE).until(() -> kept() == 1);
        assertMissing(1);
        attend(person, Verb.ATTENDED, "webinars/2");
        await().atMost(PATIENCE).until(() -> kept() == 2);
        course.submit(person, enrolment, course.answerAll(person, enrolment, "a"));
        assertThat(acting.as(person, () -> studies.get(enrolment).isCompleted()))
                .isTrue();
    }

    @Test
    void oneWebinarCountsOnceHoweverOftenItIsTold() {
        attend(person, Verb.ATTENDED, "webinars/1");
        attend(person, Verb.ATTENDED, "webinars/1");
        attend(person, Verb.ATTENDED, "webinars/2");
        await().atMost(PATIENCE).until(() -> kept() == 2);
        assertThat(missing()).isZero();
    }

    @Test
    void whatOthersAttendedAndWhatIsNoAttendanceDoesNotCount() {
        attend(course.somebody(), Verb.ATTENDED, "webinars/1");
        attend(person, Verb.LAUNCHED, "webinars/2");
        attend(person, Verb.ATTENDED, "webinars/3");
        await().atMost(PATIENCE).until(() -> kept() == 1);
        assertMissing(1);
    }

    @Test
    void nobodyLooksAtTheAttendanceOfOthers() {
        PersonId other = course.somebody();
        Study study = acting.as(person, () -> studies.get(enrolment));
        assertThatThrownBy(() -> acting.as(other, () -> attended.missing(study)))
                .isInstanceOf(NotFound.class);
    }

    private void assertMissing(int webinars) {
        assertThat(missing()).isEqualTo(webinars);
        assertThatThrownBy(() -> acting.as(person, () -> startAttempt.start(enrolment, true)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.attempt.webinars-first");
    }

    private int missing() {
        return acting.as(person, () -> attended.missing(studies.get(enrolment)));
    }

    private long kept() {
        return sql.count("SELECT COUNT(*) FROM courses_attendance WHERE enrolment_id = ?", enrolment.value());
    }

    private void attend(PersonId learner, Verb verb, String webinar) {
        UUID registration = enrolment.value();
        transactions.runInNew(() -> outbox.tell(new StatementRecorded(
                Ids.next(),
                Optional.of(learner.value()),
                verb.iri(),
                Optional.of("https://lms.example/xapi/activities/" + webinar),
                Optional.of(registration),
                Instant.EPOCH)));
    }
}
