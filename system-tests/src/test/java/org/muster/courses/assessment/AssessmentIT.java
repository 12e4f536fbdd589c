package org.muster.courses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.OwnStudies;
import org.muster.courses.delivery.Study;
import org.muster.courses.question.Response;
import org.muster.inserver.InServer;

@InServer
class AssessmentIT {

    @Inject
    ShortCourse course;

    @Inject
    StartAttempt startAttempt;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    GivenAnswers answers;

    @Inject
    OwnStudies studies;

    @Inject
    OwnAttempts ownAttempts;

    @Inject
    Acting acting;

    @Inject
    Sql sql;

    @Resource
    ManagedExecutorService threads;

    private PersonId person;
    private EnrolmentId enrolment;

    @BeforeEach
    void somebodyHasLearned() {
        person = course.somebody();
        enrolment = course.enrol(person, course.publish());
        course.learn(person, enrolment);
    }

    @Test
    void ofTwentySubmissionsAtOnceOneIsMarked() {
        AttemptId attempt = course.answerAll(person, enrolment, "a");
        CompletableFuture.allOf(Stream.generate(() -> threads.runAsync(() -> course.submit(person, enrolment, attempt)))
                        .limit(20)
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(verbs("passed")).isEqualTo(1);
        assertThat(verbs("completed")).isEqualTo(3);
        assertThat(sql.first(
                        row -> row.number("points"),
                        "SELECT points FROM courses_attempt WHERE id = ?",
                        attempt.value()))
                .contains(2L);
    }

    @Test
    void aStudyGivesItsAttemptsAndAnswersToItsOwnerOnly() {
        AttemptId attempt = course.answerAll(person, enrolment, "a");
        Study study = acting.as(person, () -> studies.get(enrolment));
        assertThat(acting.as(person, () -> ownAttempts.answers(study, attempt))).hasSize(2);

        PersonId stranger = course.somebody();
        assertThatThrownBy(() -> acting.as(stranger, () -> ownAttempts.of(study)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(stranger, () -> ownAttempts.open(study)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(stranger, () -> ownAttempts.answers(study, attempt)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ownAttempts.of(study)).isInstanceOf(Forbidden.class);
    }

    @Test
    void whoeverComesBackFindsTheSameQuestionsAndTheirAnswers() {
        AttemptId attempt = course.answerAll(person, enrolment, "b");
        course.as(person, () -> saveAnswer.save(enrolment, attempt, "q1", ShortCourse.option("a")));

        course.as(person, () -> assertThat(startAttempt.start(enrolment, true)).isEqualTo(attempt));
        assertThat(saved(attempt, "q1")).isEqualTo(Response.of("a"));
        assertThat(saved(attempt, "q2")).isEqualTo(Response.of("b"));
    }

    @Test
    void afterTheAnswersAreSentNoneIsChanged() {
        AttemptId attempt = course.answerAll(person, enrolment, "b");
        course.submit(person, enrolment, attempt);
        assertThatThrownBy(() ->
                        course.as(person, () -> saveAnswer.save(enrolment, attempt, "q1", ShortCourse.option("a"))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.attempt.submitted");
        assertThat(saved(attempt, "q1")).isEqualTo(Response.of("b"));
    }

    @Test
    void attemptsRunOut() {
        for (int attempt = 0; attempt < ShortCourse.ATTEMPTS; attempt++) {
            course.submit(person, enrolment, course.answerAll(person, enrolment, "b"));
        }
        assertThat(verbs("failed")).isEqualTo(ShortCourse.ATTEMPTS);
        assertThatThrownBy(() -> course.answerAll(person, enrolment, "a"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.attempt.none-left");
    }

    @Test
    void whoeverPassedDoesNotTryAgain() {
        course.submit(person, enrolment, course.answerAll(person, enrolment, "a"));
        assertThatThrownBy(() -> course.answerAll(person, enrolment, "a"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.attempt.passed");
    }

    @Test
    void theLessonsComeFirst() {
        PersonId newcomer = course.somebody();
        EnrolmentId begun = course.enrol(newcomer, course.publish());
        assertThatThrownBy(() -> course.answerAll(newcomer, begun, "a"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.attempt.lessons-first");
    }

    @Test
    void somebodyElsesAttemptIsNotThere() {
        AttemptId attempt = course.answerAll(person, enrolment, "b");
        PersonId stranger = course.somebody();
        for (Runnable meddling : List.<Runnable>of(
                () -> saveAnswer.save(enrolment, attempt, "q1", ShortCourse.option("a")),
                () -> startAttempt.start(enrolment, true),
                () -> course.submit(stranger, enrolment, attempt))) {
            assertThatThrownBy(() -> course.as(stranger, meddling)).isInstanceOf(NotFound.class);
        }
    }

    private long verbs(String verb) {
        return sql.count(
                "SELECT COUNT(*) FROM records_statement s JOIN records_iri v ON v.id = s.verb"
                        + " WHERE s.registration = ? AND v.iri LIKE ?",
                enrolment.value(),
                "%/" + verb);
    }

    private Response saved(AttemptId attempt, String question) {
        return Objects.requireNonNull(answers.of(attempt).get(question)).response();
    }
}
