package org.muster.courses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.courses.delivery.Fixture.START;
import static org.muster.courses.delivery.Fixture.anEnrolment;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.delivery.Study;
import org.muster.courses.question.Response;
import org.muster.courses.syllabus.Syllabus;

class AttemptTest {

    private final Study study = anEnrolment().withLessonsDone(3).study();
    private final Syllabus syllabus = study.syllabus();
    private final Draw draw = new DrawQuestions(syllabus, new Random(1)).draw();

    @Test
    void allRightAnswersEarnAllPoints() {
        Marking marking = marking("a", "a", "a");
        assertThat(marking.points()).isEqualTo(3);
        assertThat(marking.maxPoints()).isEqualTo(3);
        assertThat(marking.score().scaled()).isEqualByComparingTo("1");
    }

    @Test
    void aWrongAnswerEarnsNothing() {
        assertThat(marking("a", "b", "a").points()).isEqualTo(2);
        assertThat(marking("a", "b", "a").score().scaled()).isEqualByComparingTo("0.6667");
    }

    @Test
    void whatWasNotAnsweredIsWrong() {
        assertThat(Marking.of(syllabus, draw, Map.of()).points()).isZero();
    }

    @Test
    void howItWentIsToldByModule() {
        List<Marking.Topic> topics = marking("a", "a", "a").topics(syllabus);
        assertThat(topics).extracting(topic -> topic.module().id()).containsExactly("m1", "m2");
        assertThat(topics).extracting(Marking.Topic::asked).containsExactly(2, 1);
        assertThat(topics).allMatch(Marking.Topic::isWhole);
    }

    @Test
    void anAttemptIsMarkedOnce() {
        Attempt attempt = attempt();
        attempt.submit(2, false, START);
        assertThat(attempt.isSubmitted()).isTrue();
        assertThat(attempt.isPassed()).isFalse();
        assertThat(attempt.percent()).isEqualTo(66);
        assertThatThrownBy(() -> attempt.submit(3, true, START)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void anAttemptKeepsItsDraw() {
        assertThat(attempt().draw()).isEqualTo(draw);
    }

    @Test
    void lessonsComeBeforeTheAssessment() {
        LessonsComeFirst.check(study);
        Study early = anEnrolment().withLessonsDone(2).study();
        assertThatThrownBy(() -> LessonsComeFirst.check(early)).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.key()).isEqualTo("courses.attempt.lessons-first");
            assertThat(broken.arguments()).containsExactly(1);
        });
    }

    @Test
    void noAttemptIsLeftAfterTheLast() {
        AttemptsAreCounted.check(anEnrolment().withAttemptsUsed(1).study());
        Study used = anEnrolment().withAttemptsUsed(2).study();
        assertThatThrownBy(() -> AttemptsAreCounted.check(used)).hasMessage("courses.attempt.none-left");
    }

    @Test
    void whoHasPassedNeedNotTryAgain() {
        study.enrolment().complete(START);
        assertThatThrownBy(() -> AttemptsAreCounted.check(study)).hasMessage("courses.attempt.passed");
    }

    private Attempt attempt() {
        return new Attempt(study.enrolment().id(), 1, draw, 3, START);
    }

    private Marking marking(String... chosen) {
        Map<String, GivenAnswer> given = java.util.stream.IntStream.range(0, chosen.length)
                .mapToObj(place ->
                        new GivenAnswer(draw.questions().get(place).id(), Response.of(chosen[place]), false, START))
                .collect(Collectors.toMap(GivenAnswer::question, Function.identity()));
        return Marking.of(syllabus, draw, given);
    }
}
