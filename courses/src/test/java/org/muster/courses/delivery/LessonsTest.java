package org.muster.courses.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.courses.publishing.Courses;
import org.muster.courses.question.Response;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Syllabus;

class LessonsTest {

    private final Syllabus syllabus = Courses.aCourse().syllabus();
    private final Lesson withCheck = Fixture.lesson("m1-l1");
    private final Lesson without = Fixture.lesson("m1-l2");

    @Test
    void aLessonWithoutQuestionsIsCompleteWhenItWasRead() {
        assertThat(LessonIsComplete.holds(without, true, List.of())).isTrue();
        assertThat(LessonIsComplete.holds(without, false, List.of())).isFalse();
    }

    @Test
    void aQuestionMustBeAnsweredRightlyOrNot() {
        assertThat(LessonIsComplete.holds(withCheck, true, List.of())).isFalse();
        assertThat(LessonIsComplete.holds(withCheck, true, List.of(answer("k1"))))
                .isTrue();
        assertThat(LessonIsComplete.holds(withCheck, false, List.of(answer("k1"))))
                .isFalse();
    }

    @Test
    void whatIsDoneTakesNoMoreTime() {
        int all = syllabus.lessonMinutes();
        CourseProgress none = new CourseProgress(syllabus, List.of());
        CourseProgress one = new CourseProgress(syllabus, List.of(new LessonState(without.id(), true, true)));
        Module module = syllabus.moduleOf(without).orElseThrow();
        assertThat(none.minutesLeft()).isEqualTo(all);
        assertThat(one.minutesLeft()).isEqualTo(all - without.minutes()).isLessThan(all);
        assertThat(none.minutesLeft(module) - one.minutesLeft(module)).isEqualTo(without.minutes());
    }

    @Test
    void theAnswerToAnotherQuestionIsNone() {
        assertThat(LessonIsComplete.unanswered(withCheck, List.of(answer("k2"))))
                .containsExactly("k1");
    }

    @Test
    void aModuleIsDoneWhenAllItsLessonsAre() {
        Module module = syllabus.modules().get(0);
        assertThat(progress(done("m1-l1")).isDone(module)).isFalse();
        assertThat(progress(done("m1-l1")).isBegun(module)).isTrue();
        assertThat(progress(done("m1-l1"), done("m1-l2")).isDone(module)).isTrue();
        assertThat(progress(done("m1-l1"), done("m1-l2")).modulesDone()).isEqualTo(1);
    }

    @Test
    void theNextLessonIsTheFirstThatIsNotDone() {
        assertThat(progress().next()).map(Lesson::id).contains("m1-l1");
        assertThat(progress(done("m1-l2")).next()).map(Lesson::id).contains("m1-l1");
        assertThat(progress(done("m1-l1"), opened("m1-l2")).next())
                .map(Lesson::id)
                .contains("m1-l2");
        assertThat(progress(done("m1-l1"), done("m1-l2"), done("m2-l1")).next()).isEmpty();
    }

    @Test
    void lessonsFollowEachOtherAcrossModules() {
        assertThat(syllabus.after(without)).map(Lesson::id).contains("m2-l1");
        assertThat(syllabus.before(without)).map(Lesson::id).contains("m1-l1");
        assertThat(syllabus.before(withCheck)).isEmpty();
    }

    private CourseProgress progress(LessonState... states) {
        return new CourseProgress(syllabus, List.of(states));
    }

    private static LessonState done(String lesson) {
        return new LessonState(lesson, true, true);
    }

    private static LessonState opened(String lesson) {
        return new LessonState(lesson, false, false);
    }

    private static CheckAnswer answer(String question) {
        return new CheckAnswer(question, Response.of("b"), false);
    }
}
