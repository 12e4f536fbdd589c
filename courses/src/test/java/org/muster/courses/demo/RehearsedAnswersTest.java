package org.muster.courses.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.courses.publishing.Proof;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;
import org.muster.courses.syllabus.Syllabus;

class RehearsedAnswersTest {

    static Stream<Question> questions() {
        return DemoCourse.all().stream()
                .map(course -> Proof.of(course.document("1.0")).syllabus())
                .flatMap(RehearsedAnswersTest::all);
    }

    private static Stream<Question> all(Syllabus syllabus) {
        return Stream.concat(syllabus.bank().stream(), syllabus.lessons().flatMap(lesson -> lesson.checks().stream()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionCanBeAnsweredRightlyByItsForm(Question question) {
        assertThat(question.isRight(question.read(Filled.form(question, question.solution()))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionCanBeAnsweredWronglyByItsForm(Question question) {
        Response wrong = question.read(Filled.form(question, WrongAnswer.to(question)));
        assertThat(question.isRight(wrong)).isFalse();
        assertThat(wrong.isBlank()).isFalse();
    }

    @Test
    void nobodyIsInACourseBeforeTheOnesItBuildsOn() {
        List<String> courses =
                DemoState.all().stream().map(DemoState::course).distinct().toList();
        assertThat(courses).containsExactly("act-awareness", "act-security");
    }

    @Test
    void theLearnerHasPassedAwarenessAndIsHalfwayThroughSecurity() {
        assertThat(of("DEMO-learner")).extracting(DemoState::lessons).containsExactly(20, 4);
        assertThat(of("DEMO-learner").get(0).attempts()).hasSize(1);
        assertThat(of("DEMO-learner").get(1).attempts()).isEmpty();
    }

    @Test
    void theOtherLearnerIsInTheThirdModuleOfAwareness() {
        assertThat(of("DEMO-learner2")).extracting(DemoState::lessons).containsExactly(8);
    }

    private static List<DemoState> of(String person) {
        return DemoState.all().stream()
                .filter(state -> state.person().equals(person))
                .toList();
    }
}
