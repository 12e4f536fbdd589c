package org.muster.courses.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.core.records.api.Activity;
import org.muster.core.records.api.Score;
import org.muster.core.records.api.Statement;
import org.muster.core.records.api.Verb;
import org.muster.courses.delivery.Fixture;
import org.muster.courses.delivery.Study;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;
import org.muster.courses.syllabus.Lesson;

class LearningStatementsTest {

    private static final String COURSE = "https://muster.example/xapi/activities/courses/fire/1.0";

    private final LearningStatements words =
            new LearningStatements(new Activities(new ActivityIds("https://muster.example/")));
    private final Study study = Fixture.anEnrolment().study();
    private final Way way = study.way();
    private final Instant now = Fixture.START;
    private final Lesson lesson = study.syllabus().lesson("m1-l1").orElseThrow();

    @Test
    void everyStatementBelongsToTheEnrolmentAndItsPerson() {
        assertThat(words.began(way, now)).allSatisfy(statement -> {
            assertThat(statement.learner()).isEqualTo(study.enrolment().person().value());
            assertThat(statement.context().registration())
                    .isEqualTo(study.enrolment().id().value());
            assertThat(statement.context().language()).isEqualTo("en-GB");
            assertThat(statement.context().extensions())
                    .containsEntry("https://muster.example/xapi/extensions/course-version", "1.0");
            assertThat(statement.at()).isEqualTo(now);
        });
    }

    @Test
    void openingThePlayerIsLaunchedAndInitialized() {
        assertThat(words.began(way, now)).extracting(Statement::verb).containsExactly(Verb.LAUNCHED, Verb.INITIALIZED);
        assertThat(words.began(way, now))
                .extracting(statement -> statement.object().id())
                .containsOnly(COURSE);
    }

    @Test
    void leavingIsTerminatedWithTheTimeSat() {
        Statement left = words.left(way, Duration.ofMinutes(4), now).get(0);
        assertThat(left.verb()).isEqualTo(Verb.TERMINATED);
        assertThat(left.result().duration()).contains(Duration.ofMinutes(4));
    }

    @Test
    void aLessonIsCompletedInItsModuleAndTheCourseProgresses() {
        List<Statement> said = words.completedLesson(way, lesson, Optional.empty(), 33, now);
        assertThat(said).extracting(Statement::verb).containsExactly(Verb.COMPLETED, Verb.PROGRESSED);
        assertThat(said.get(0).object().id()).isEqualTo(COURSE + "/lessons/m1-l1");
        assertThat(said.get(0).context().parent()).extracting(Activity::id).containsExactly(COURSE + "/modules/m1");
        assertThat(said.get(0).context().grouping()).extracting(Activity::id).containsExactly(COURSE);
        assertThat(said.get(1).result().extensions())
                .containsEntry("https://w3id.org/xapi/cmi5/result/extensions/progress", "33");
    }

    @Test
    void theLastLessonOfAModuleCompletesTheModule() {
        List<Statement> said =
                words.completedLesson(way, lesson, study.syllabus().moduleOf(lesson), 66, now);
        assertThat(said)
                .extracting(statement -> statement.object().type())
                .containsExactly(Activity.LESSON, Activity.MODULE, Activity.COURSE);
    }

    @Test
    void aCheckIsAnsweredInItsLesson() {
        Question check = lesson.check("k1").orElseThrow();
        Statement said =
                words.answeredCheck(way, lesson, check, Response.of("b"), now).get(0);
        assertThat(said.verb()).isEqualTo(Verb.ANSWERED);
        assertThat(said.object().id()).isEqualTo(COURSE + "/lessons/m1-l1/checks/k1");
        assertThat(said.object().interaction()).isPresent();
        assertThat(said.result().response()).contains("b");
        assertThat(said.result().success()).contains(false);
        assertThat(said.context().parent()).extracting(Activity::id).containsExactly(COURSE + "/lessons/m1-l1");
        assertThat(said.context().extensions()).containsEntry("https://muster.example/xapi/extensions/module", "m1");
    }

    @Test
    void aQuestionIsAnsweredInTheAssessment() {
        Question question = study.syllabus().question("q1").orElseThrow();
        Statement said = words.answered(way, question, Response.of("a"), now).get(0);
        assertThat(said.object().id()).isEqualTo(COURSE + "/assessment/questions/q1");
        assertThat(said.result().success()).contains(true);
        assertThat(said.context().parent()).extracting(Activity::id).containsExactly(COURSE + "/assessment");
    }

    @Test
    void anAttemptIsPassedOrFailedWithItsScore() {
        Statement failed = words.marked(way, Score.of(2, 3), false, Duration.ofMinutes(9), now)
                .get(0);
        assertThat(failed.verb()).isEqualTo(Verb.FAILED);
        assertThat(failed.object().type()).isEqualTo(Activity.ASSESSMENT);
        assertThat(failed.result().score()).contains(Score.of(2, 3));
        assertThat(failed.result().completion()).contains(true);
        assertThat(words.marked(way, Score.of(3, 3), true, Duration.ZERO, now)
                        .get(0)
                        .verb())
                .isEqualTo(Verb.PASSED);
    }

    @Test
    void theCourseIsCompletedWithSuccess() {
        Statement said = words.completed(way, Score.of(3, 3), Duration.ofMinutes(30), now)
                .get(0);
        assertThat(said.object().id()).isEqualTo(COURSE);
        assertThat(said.result().success()).contains(true);
        assertThat(said.result().duration()).contains(Duration.ofMinutes(30));
    }
}
