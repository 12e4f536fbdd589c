package org.muster.courses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.cohort.Classroom;
import org.muster.courses.cohort.GrantExtraTime;
import org.muster.inserver.InServer;

/** An attempt lasts as long as its version says, for some people longer, and ends wherever whoever began it is. */
@InServer
class TimedAttemptIT {

    private static final String HALF_AN_HOUR = "\"limit_minutes\": 30";

    @Inject
    ShortCourse course;

    @Inject
    Classroom classroom;

    @Inject
    StartAttempt startAttempt;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    EndTimedAttempts endTimedAttempts;

    @Inject
    GrantExtraTime grantExtraTime;

    @Inject
    Attempts attempts;

    @Inject
    Acting acting;

    @Inject
    ActingTime time;

    @Inject
    Sql sql;

    private Optional<PersonId> learner = Optional.empty();

    @Test
    void whatWasAnsweredInTimeIsSentOffByItself() {
        EnrolmentId enrolment = learned(HALF_AN_HOUR);
        Instant begin = now().minus(Duration.ofHours(1));
        AttemptId attempt = begun(enrolment, begin);
        save(enrolment, attempt, "q1", "a", begin.plus(Duration.ofMinutes(10)));
        save(enrolment, attempt, "q2", "a", begin.plus(Duration.ofMinutes(30)).plusSeconds(20));
        assertThatThrownBy(() -> save(enrolment, attempt, "q2", "b", begin.plus(Duration.ofMinutes(31))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.attempt.over");

        endTimedAttempts.end();
        endTimedAttempts.end();

        Attempt ended = attempts.get(enrolment, attempt);
        assertThat(ended.isSubmitted()).isTrue();
        assertThat(ended.points()).isEqualTo(2);
        assertThat(ended.isPassed()).isTrue();
        assertThat(verbs(enrolment, "passed")).isEqualTo(1);
    }

    @Test
    void anAttemptInTimeIsLeftAlone() {
        EnrolmentId enrolment = learned(HALF_AN_HOUR);
        AttemptId running = begun(enrolment, now().minus(Duration.ofMinutes(29)));
        AttemptId free = begun(learned("\"limit_minutes\": 0"), now().minus(Duration.ofDays(9)));
        endTimedAttempts.end();
        assertThat(sql.count(
                        "SELECT COUNT(*) FROM courses_attempt WHERE id IN (?, ?) AND submitted_at IS NULL",
                        running.value(),
                        free.value()))
                .isEqualTo(2);
    }

    @Test
    void whoNeedsMoreTimeHasIt() {
        PersonId trainer = classroom.trainer();
        EnrolmentId enrolment = learned(HALF_AN_HOUR);
        CohortId group = classroom.group(trainer, course.publish(), learner());
        classroom.does(trainer, () -> grantExtraTime.grant(group, learner(), ExtraTime.HALF));
        Instant begin = now();
        AttemptId attempt = begun(enrolment, begin);
        assertThat(attempts.get(enrolment, attempt).endsAt()).contains(begin.plus(Duration.ofMinutes(45)));

        classroom.does(trainer, () -> grantExtraTime.grant(group, learner(), ExtraTime.UNLIMITED));
        EnrolmentId next = learnedBy(learner(), HALF_AN_HOUR);
        assertThat(attempts.get(next, begun(next, begin)).endsAt()).isEmpty();
    }

    @Test
    void timeIsGrantedToOnesOwnMembersOnly() {
        learned(HALF_AN_HOUR);
        PersonId trainer = classroom.trainer();
        CohortId group = classroom.group(trainer, course.publish());
        for (PersonId each : new PersonId[] {trainer, classroom.trainer()}) {
            classroom.does(
                    each,
                    () -> assertThatThrownBy(() -> grantExtraTime.grant(group, learner(), ExtraTime.HALF))
                            .isInstanceOf(NotFound.class));
        }
    }

    @Test
    void whereItIsAskedForPeopleSayThatTheyAnswerByThemselves() {
        EnrolmentId enrolment = learned("\"honesty\": true");
        assertThatThrownBy(() -> acting.as(learner(), () -> startAttempt.start(enrolment, false)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.attempt.honesty");
        AttemptId attempt = begun(enrolment, now());
        assertThat(attempts.get(enrolment, attempt).declaredAt()).isPresent();
    }

    @Test
    void theNextAttemptIsWaitedFor() {
        EnrolmentId enrolment = learned("\"wait_hours\": 24");
        course.submit(learner(), enrolment, course.answerAll(learner(), enrolment, "b"));
        assertThatThrownBy(() -> begun(enrolment, now().plus(Duration.ofHours(23))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.attempt.wait");
        assertThat(begun(enrolment, now().plus(Duration.ofHours(25)))).isNotNull();
    }

    private EnrolmentId learned(String rules) {
        learner = Optional.of(course.somebody());
        return learnedBy(learner(), rules);
    }

    private PersonId learner() {
        return learner.orElseThrow();
    }

    private EnrolmentId learnedBy(PersonId person, String rules) {
        EnrolmentId enrolment = course.enrol(person, course.publishWithRules(rules));
        course.learn(person, enrolment);
        return enrolment;
    }

    private AttemptId begun(EnrolmentId enrolment, Instant begin) {
        AttemptId[] attempt = new AttemptId[1];
        course.as(learner(), () -> time.at(begin, () -> attempt[0] = startAttempt.start(enrolment, true)));
        return attempt[0];
    }

    private void save(EnrolmentId enrolment, AttemptId attempt, String question, String option, Instant at) {
        course.as(
                learner(),
                () -> time.at(at, () -> saveAnswer.save(enrolment, attempt, question, ShortCourse.option(option))));
    }

    private long verbs(EnrolmentId enrolment, String verb) {
        return sql.count(
                "SELECT COUNT(*) FROM records_statement s JOIN records_iri v ON v.id = s.verb"
                        + " WHERE s.registration = ? AND v.iri LIKE ?",
                enrolment.value(),
                "%/" + verb);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
