package org.muster.courses.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceQuestionTest {

    private final Question single = Questions.single();
    private final Question multiple = Questions.multiple();
    private final Question trueOrFalse = Questions.trueOrFalse();

    @Test
    void theRightOptionIsRight() {
        assertThat(single.isRight(single.read(Forms.chosen("a")))).isTrue();
    }

    @Test
    void anyOtherOptionIsWrong() {
        assertThat(single.isRight(single.read(Forms.chosen("b")))).isFalse();
    }

    @Test
    void nothingChosenIsWrong() {
        assertThat(single.isRight(Response.NONE)).isFalse();
        assertThat(multiple.isRight(Response.NONE)).isFalse();
    }

    @Test
    void anOptionThatIsNotOfferedIsLeftOut() {
        assertThat(single.read(Forms.chosen("z", "<script>"))).isEqualTo(Response.NONE);
    }

    @Test
    void onlyOneOptionOfASingleChoiceIsRead() {
        assertThat(single.read(Forms.chosen("b", "a"))).isEqualTo(Response.of("a"));
    }

    @Test
    void allRightOptionsTogetherAreRightInAnyOrder() {
        assertThat(multiple.isRight(multiple.read(Forms.chosen("c", "a")))).isTrue();
    }

    @Test
    void someOfTheRightOptionsAreWrong() {
        assertThat(multiple.isRight(multiple.read(Forms.chosen("a")))).isFalse();
    }

    @Test
    void aWrongOptionBesideTheRightOnesIsWrong() {
        assertThat(multiple.isRight(multiple.read(Forms.chosen("a", "b", "c")))).isFalse();
    }

    @Test
    void eachChosenOptionIsExplained() {
        assertThat(multiple.remarks(Response.of("a", "b"))).containsExactly("Yes, this.", "Not that.");
    }

    @Test
    void anOptionWithoutWordsIsNotExplained() {
        assertThat(single.remarks(Response.of("c"))).isEmpty();
    }

    @Test
    void theSolutionIsRight() {
        assertThat(multiple.isRight(multiple.solution())).isTrue();
        assertThat(trueOrFalse.isRight(trueOrFalse.solution())).isTrue();
    }

    @Test
    void optionsMayBeShuffledButTrueAndFalseStayInPlace() {
        assertThat(single.arrangeable()).containsExactly("a", "b", "c");
        assertThat(trueOrFalse.arrangeable()).isEmpty();
    }

    @Test
    void theRecordStoreReadsChoices() {
        assertThat(multiple.told(Response.of("a", "c"))).isEqualTo("a[,]c");
        assertThat(multiple.interaction("en-GB").type()).isEqualTo("choice");
        assertThat(multiple.interaction("en-GB").correctResponses()).containsExactly("a[,]c");
        assertThat(multiple.interaction("en-GB").components().get("choices")).hasSize(3);
    }

    @Test
    void theRecordStoreReadsTrueAndFalse() {
        assertThat(trueOrFalse.told(Response.of("a"))).isEqualTo("true");
        assertThat(trueOrFalse.told(Response.of("b"))).isEqualTo("false");
        assertThat(trueOrFalse.interaction("en-GB").type()).isEqualTo("true-false");
        assertThat(trueOrFalse.interaction("en-GB").correctResponses()).containsExactly("false");
    }

    @Test
    void aQuestionWithoutARightOptionCannotBeAnswered() {
        List<Option> wrong = List.of(new Option("a", "A", false, ""), new Option("b", "B", false, ""));
        assertThat(new ChoiceQuestion(single.wording(), "single", wrong).isAnswerable())
                .isFalse();
    }

    @Test
    void aSingleChoiceWithTwoRightOptionsCannotBeAnswered() {
        List<Option> both = List.of(new Option("a", "A", true, ""), new Option("b", "B", true, ""));
        assertThat(new ChoiceQuestion(single.wording(), "single", both).isAnswerable())
                .isFalse();
        assertThat(new ChoiceQuestion(single.wording(), "multiple", both).isAnswerable())
                .isTrue();
    }
}
