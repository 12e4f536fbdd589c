package org.muster.certificates.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseCompleted;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.assessment.AttemptId;
import org.muster.inserver.InServer;

/** Whoever passes is awarded once, whatever happens at the same time. */
@InServer
class AwardOnceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CROWD = 50;

    @Inject
    ShortCourse course;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    OnCourseCompleted observer;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Resource
    ManagedExecutorService threads;

    @Test
    void fiftyCompletionsAtOnceMakeOneAward() {
        PersonId person = course.somebody();
        EnrolmentId enrolment = course.enrol(person, course.publish());
        course.learn(person, enrolment);
        AttemptId attempt = course.answerAll(person, enrolment, "a");

        together(n -> course.submit(person, enrolment, attempt));
        await().atMost(PATIENCE).until(() -> awards(person).size() == 1);
        awaitSilence(person);
        assertThat(awards(person)).hasSize(1);
    }

    @Test
    void theSameEventHeardFiftyTimesAtOnceMakesOneAward() {
        PersonId person = course.somebody();
        CourseCompleted event = completion(person, Ids.next());

        together(n -> transactions.runInNew(() -> observer.on(event, Ids.next())));
        assertThat(awards(person)).hasSize(1);
        assertThat(sql.count(
                        "SELECT COUNT(*) FROM certificates_holder h JOIN certificates_award a ON a.id = h.award_id"
                                + " WHERE a.person_id = ?",
                        person.value()))
                .isEqualTo(1);
    }

    @Test
    void eachEnrolmentThatIsPassedHasItsAwardAndTheLatestCounts() {
        PersonId person = course.somebody();
        CourseCompleted first = completion(person, Ids.next());
        CourseCompleted second = new CourseCompleted(
                Ids.next(),
                Ids.next(),
                first.person(),
                first.course(),
                first.version(),
                100,
                first.completedAt().plusSeconds(1));

        together(n -> transactions.runInNew(() -> observer.on(n % 2 == 0 ? first : second, Ids.next())));
        assertThat(awards(person)).hasSize(2).doesNotHaveDuplicates();
        assertThat(sql.list(
                        row -> row.id("enrolment_id"),
                        "SELECT enrolment_id FROM certificates_award WHERE person_id = ? AND status = 'ISSUED'",
                        person.value()))
                .containsExactly(second.enrolment());
    }

    private CourseCompleted completion(PersonId person, UUID enrolment) {
        CourseVersionFacts version = catalogue.bySlug(course.publish()).orElseThrow();
        return new CourseCompleted(
                enrolment,
                Ids.next(),
                person.value(),
                version.course().value(),
                version.version().value(),
                100,
                Instant.parse("2026-03-02T10:00:00Z"));
    }

    private void together(IntConsumer work) {
        CompletableFuture.allOf(IntStream.range(0, CROWD)
                        .mapToObj(n -> threads.runAsync(() -> work.accept(n)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void awaitSilence(PersonId person) {
        await().atMost(PATIENCE)
                .until(() ->
                        sql.count("SELECT COUNT(*) FROM kernel_outbox WHERE payload LIKE ?", "%" + person.value() + "%")
                                == 0);
    }

    /** Their codes. */
    private List<String> awards(PersonId person) {
        return sql.list(
                row -> row.text("code"), "SELECT code FROM certificates_award WHERE person_id = ?", person.value());
    }
}
