package org.muster.courses.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalData;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.cohort.Classroom;
import org.muster.courses.evaluation.EvaluationResults.Results;
import org.muster.inserver.InServer;

/** What is shown of answers: in fives, to whoever teaches, without names; and what remains of an answer when its giver goes. */
@InServer
class EvaluationResultsIT {

    @Inject
    ShortCourse course;

    @Inject
    Classroom classroom;

    @Inject
    Opinions opinions;

    @Inject
    EvaluateCourse evaluateCourse;

    @Inject
    EvaluationResults results;

    @Inject
    Ratings ratings;

    @Inject
    Catalogue catalogue;

    @Inject
    @Any
    Instance<PersonalData> rooms;

    @Inject
    Transactions transactions;

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
    void fourAnswersAreCountedAndNotShown() {
        opinions.given(4, slug, 5);
        assertThat(shown()).isZero();
        assertThat(results().opinions().turnout()).isEqualTo(new Turnout(4, 4));
        assertThat(texts()).isEmpty();
        assertThat(rating()).isEmpty();
    }

    @Test
    void fiveAreShownAndTheNextOnesWithTheTenth() {
        opinions.given(5, slug, 5);
        assertThat(shown()).isEqualTo(5);
        opinions.given(4, slug, 1);
        assertThat(shown()).isEqualTo(5);
        assertThat(texts()).hasSize(5);
        assertThat(rating()).contains(new Rating(5.0, 5));
        opinions.given(1, slug, 1);
        assertThat(overall()).containsExactly(5L, 0L, 0L, 0L, 5L);
        assertThat(texts()).hasSize(10).allMatch(text -> text.startsWith("Text of "));
        assertThat(rating()).contains(new Rating(3.0, 10));
    }

    @Test
    void aShorterTimeShowsWholeFivesToo() {
        opinions.given(7, slug, 4);
        for (Period period : Period.values()) {
            assertThat(as(trainer, period).opinions().shown()).isEqualTo(5);
        }
    }

    @Test
    void anAnswerThatIsChangedIsCountedOnce() {
        opinions.given(4, slug, 3);
        PersonId person = course.somebody();
        EnrolmentId enrolment = course.passedBy(person, slug);
        course.as(person, () -> evaluateCourse.evaluate(enrolment, Opinions.of(1, "")));
        course.as(person, () -> evaluateCourse.evaluate(enrolment, Opinions.of(5, "")));
        assertThat(overall()).containsExactly(0L, 0L, 4L, 0L, 1L);
        assertThat(rating()).map(Rating::people).contains(5L);
    }

    @Test
    void learnersDoNotReadWhatOthersSaid() {
        PersonId learner = course.somebody();
        assertThatThrownBy(() -> as(learner, Period.ALL)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> classroom.as(learner, () -> results.written(version, Period.ALL, null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> classroom.as(learner, () -> results.everything(version, Period.ALL)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whenSomebodyGoesTheirTextGoesAndTheCountStays() {
        opinions.given(4, slug, 4);
        PersonId person = course.somebody();
        EnrolmentId enrolment = course.passedBy(person, slug);
        course.as(person, () -> evaluateCourse.evaluate(enrolment, Opinions.of(4, "Mine")));
        assertThat(texts()).contains("Mine");
        transactions.runInNew(() -> courses().erase(person));
        assertThat(texts()).hasSize(4).doesNotContain("Mine");
        assertThat(shown()).isEqualTo(5);
    }

    @Test
    void aCopyHoldsWhatOneSaid() {
        PersonId person = course.somebody();
        EnrolmentId enrolment = course.passedBy(person, slug);
        course.as(person, () -> evaluateCourse.evaluate(enrolment, Opinions.of(4, "In my copy")));
        assertThat(courses().export(person))
                .filteredOn(table -> table.name().equals("courses_evaluation"))
                .singleElement()
                .satisfies(table -> assertThat(table.rows().toString()).contains("In my copy"));
    }

    private PersonalData courses() {
        return rooms.stream()
                .filter(room -> room.module().equals("courses"))
                .findFirst()
                .orElseThrow();
    }

    private Results results() {
        return as(trainer, Period.ALL);
    }

    private Results as(PersonId reader, Period period) {
        return classroom.as(reader, () -> results.of(version, period));
    }

    private long shown() {
        return results().opinions().shown();
    }

    private List<Long> overall() {
        return results().opinions().spreads().get(Aspect.OVERALL.ordinal()).counts();
    }

    private List<String> texts() {
        return classroom
                .as(trainer, () -> results.written(version, Period.ALL, null))
                .remarks();
    }

    private Optional<Rating> rating() {
        return Optional.ofNullable(ratings.all().get(version.course()));
    }
}
