package org.muster.courses.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.api.Verb;
import org.muster.core.records.client.Client;
import org.muster.core.records.client.Clients;
import org.muster.core.records.rest.RecordStore;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.inserver.InServer;

/** What a client of the record store says of somebody's lesson counts for their way through the course. */
@InServer
class ProgressFromOutsideIT {

    private static final String SECRET = "a secret of the tests";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    ShortCourse course;

    @Inject
    OwnStudies studies;

    @Inject
    Acting acting;

    @Inject
    Clients clients;

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private PersonId person;
    private EnrolmentId enrolment;
    private RecordStore store;

    @BeforeEach
    void somebodyIsEnrolled() {
        person = course.somebody();
        enrolment = course.enrol(person, course.publish());
        String key = "tests-" + Ids.next();
        clients.keep("Tests", key, SECRET, Set.of(Client.WRITE));
        store = new RecordStore(home, key, SECRET);
    }

    @Test
    void aLessonThatWasDoneElsewhereIsDoneOnce() {
        say(person, Verb.COMPLETED, lesson());
        await().atMost(PATIENCE).until(() -> done() == 1);
        say(person, Verb.PASSED, lesson());
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(done()).isEqualTo(1);
        assertThat(acting.as(person, () -> studies.get(enrolment)).percent()).isEqualTo(100);
    }

    @Test
    void whatOthersDidAndWhatIsNoLessonCountsForNothing() {
        say(course.somebody(), Verb.COMPLETED, lesson());
        say(person, Verb.INITIALIZED, lesson());
        say(person, Verb.PASSED, assessment());
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(done()).isZero();
        assertThat(acting.as(person, () -> studies.get(enrolment)).isCompleted())
                .isFalse();
    }

    private String lesson() {
        return acting.as(person, () -> {
            Study study = studies.get(enrolment);
            String first = study.syllabus().lessons().findFirst().orElseThrow().id();
            return root(study) + "/lessons/" + first;
        });
    }

    private String assessment() {
        return acting.as(person, () -> root(studies.get(enrolment)) + "/assessment");
    }

    private String root(Study study) {
        return home + "/xapi/activities/courses/" + study.syllabus().cover().slug() + "/"
                + study.syllabus().cover().number();
    }

    private int done() {
        return acting.as(person, () -> studies.get(enrolment)).enrolment().lessonsDone();
    }

    private long waiting() {
        return sql.count("SELECT COUNT(*) FROM kernel_outbox WHERE payload LIKE ?", "%" + enrolment + "%");
    }

    private void say(PersonId learner, Verb verb, String activity) {
        String statement = """
                {"actor":{"account":{"homePage":"%s","name":"%s"}},"verb":{"id":"%s"},"object":{"id":"%s"},
                "context":{"registration":"%s"}}""".formatted(home, learner, verb.iri(), activity, enrolment);
        assertThat(store.post(statement).status()).isEqualTo(200);
    }
}
