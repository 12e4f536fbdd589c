package org.muster.courses.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Forbidden;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.cohort.Classroom;
import org.muster.courses.statistics.QuestionFigures.Chosen;
import org.muster.courses.statistics.QuestionStatistics.Found;
import org.muster.inserver.InServer;

/** What is shown of questions after they were used. */
@InServer
class QuestionStatisticsIT {

    @Inject
    ShortCourse course;

    @Inject
    Classroom classroom;

    @Inject
    QuestionStatistics statistics;

    @Inject
    Catalogue catalogue;

    private String slug;
    private CourseVersion version;
    private PersonId trainer;

    @BeforeEach
    void publish() {
        slug = course.publish();
        version = catalogue.get(slug);
        trainer = classroom.trainer();
    }

    @Test
    void ofFourAttemptsNothingIsSaid() {
        submit("a", 4);
        begin();
        assertThat(found().questions()).isEmpty();
        submit("b", 1);
        assertThat(found().questions()).hasSize(2);
    }

    @Test
    void figuresFollowFromWhatWasAnswered() {
        submit("a", 15);
        submit("b", 5);
        Found found = found();
        assertThat(found.attempts()).isEqualTo(20);
        assertThat(found.questions()).allSatisfy(each -> {
            assertThat(each.asked()).isEqualTo(20);
            assertThat(each.facility()).isEqualTo(0.75);
            assertThat(each.discrimination().orElseThrow()).isCloseTo(1, within(0.0001));
            assertThat(each.verdict()).isEqualTo(Verdict.FINE);
            assertThat(each.chosen()).containsExactly(new Chosen("A", true, 0.75), new Chosen("B", false, 0.25));
        });
        assertThat(found.warnings()).isZero();
    }

    @Test
    void whatHardlyAnybodyKnowsComesWithAWarning() {
        submit("a", 4);
        submit("b", 16);
        assertThat(found().questions()).extracting(QuestionFigures::verdict).containsOnly(Verdict.HARD);
        assertThat(found().warnings()).isEqualTo(2);
    }

    @Test
    void whoeverLearnsSeesNoneOfIt() {
        classroom.does(
                course.somebody(),
                () -> assertThatThrownBy(() -> statistics.of(version)).isInstanceOf(Forbidden.class));
    }

    private Found found() {
        return classroom.as(trainer, () -> statistics.of(version));
    }

    private void submit(String option, int times) {
        IntStream.range(0, times).forEach(n -> {
            PersonId person = course.somebody();
            EnrolmentId enrolment = learned(person);
            course.submit(person, enrolment, course.answerAll(person, enrolment, option));
        });
    }

    /** An attempt that was not submitted. */
    private void begin() {
        PersonId person = course.somebody();
        course.answerAll(person, learned(person), "b");
    }

    private EnrolmentId learned(PersonId person) {
        EnrolmentId enrolment = course.enrol(person, slug);
        course.learn(person, enrolment);
        return enrolment;
    }
}
