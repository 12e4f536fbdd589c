package org.muster.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.courses.question.Question;
import org.muster.courses.question.Questions;
import org.muster.courses.question.Response;
import org.muster.courses.web.QuestionView.Asked;
import org.muster.courses.web.QuestionView.Ticked;

class QuestionViewTest {

    @Test
    void optionsStandInTheOrderOfTheDraw() {
        QuestionView view = QuestionView.of(Questions.single(), Response.of("b"), List.of("c", "a", "b"));
        assertThat(view.options()).extracting(Ticked::id).containsExactly("c", "a", "b");
        assertThat(view.options())
                .filteredOn(Ticked::ticked)
                .extracting(Ticked::id)
                .containsExactly("b");
    }

    @Test
    void withoutADrawOptionsStandAsTheyWereWritten() {
        QuestionView view = QuestionView.of(Questions.multiple(), Response.NONE, List.of());
        assertThat(view.options()).extracting(Ticked::id).containsExactly("a", "b", "c");
        assertThat(view.many()).isTrue();
    }

    @Test
    void nothingInAFormTellsTheRightAnswer() {
        for (Question question : all()) {
            assertThat(QuestionView.of(question, Response.NONE, List.of()).toString())
                    .doesNotContain("right", "correct", "Yes", "target");
        }
    }

    @Test
    void itemsToOrderStandAsPresentedWithTheirPositions() {
        QuestionView view = QuestionView.of(Questions.ordering(), Response.of("1", "", "3"), List.of());
        assertThat(view.selects()).extracting(Asked::label).containsExactly("Tell", "Run", "Hide");
        assertThat(view.selects()).extracting(Asked::value).containsExactly("3", "1", "");
        assertThat(view.selects()).extracting(Asked::name).containsExactly("answer.tell", "answer.run", "answer.hide");
    }

    @Test
    void placesOnAPictureAreParts() {
        QuestionView view = QuestionView.of(Questions.hotspot(), Response.NONE, List.of());
        assertThat(view.spots())
                .extracting(QuestionView.Spot::style)
                .containsExactly(
                        "left:0.0%;top:0.0%;width:10.0%;height:12.5%", "left:50.0%;top:62.5%;width:10.0%;height:12.5%");
        assertThat(view.options()).extracting(Ticked::text).containsExactly("Door", "Window");
    }

    @Test
    void theChosenPlaceIsMarked() {
        QuestionView view = QuestionView.of(Questions.hotspot(), Response.of("b"), List.of());
        assertThat(view.spots()).extracting(QuestionView.Spot::ticked).containsExactly(false, true);
    }

    @Test
    void whatWasTypedIsShownAgain() {
        assertThat(QuestionView.of(Questions.text(), Response.of("Strase"), List.of())
                        .typed())
                .isEqualTo("Strase");
        assertThat(QuestionView.of(Questions.gaps(), Response.of("run", ""), List.of())
                        .blanks())
                .extracting(QuestionView.Blank::value)
                .containsExactly("run", "", "");
    }

    @Test
    void answersAreToldInWords() {
        assertThat(InWords.of(Questions.multiple(), Response.of("a", "c"))).isEqualTo("This; And this");
        assertThat(InWords.of(Questions.matching(), Response.of("r3", ""))).isEqualTo("Low – Unlikely");
        assertThat(InWords.of(Questions.ordering(), Response.of("2", "1", "3"))).isEqualTo("1. Hide; 2. Run; 3. Tell");
        assertThat(InWords.of(Questions.hotspot(), Response.of("b"))).isEqualTo("Window");
        assertThat(InWords.of(Questions.gaps(), Response.of("run", "hide"))).isEqualTo("run, hide");
        assertThat(InWords.of(Questions.numeric(), Response.of(""))).isEmpty();
    }

    @Test
    void gapsAreDotsWhereASentenceIsOnlyRead() {
        assertThat(InWords.stem(Questions.gaps())).isEqualTo("First …, then ….");
    }

    private static List<Question> all() {
        return List.of(
                Questions.single(),
                Questions.multiple(),
                Questions.matching(),
                Questions.ordering(),
                Questions.text(),
                Questions.numeric(),
                Questions.gaps(),
                Questions.hotspot());
    }
}
