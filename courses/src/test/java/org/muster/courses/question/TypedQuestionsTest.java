package org.muster.courses.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedQuestionsTest {

    private final Question text = Questions.text();
    private final Question numeric = Questions.numeric();
    private final GapQuestion gaps = (GapQuestion) Questions.gaps();

    @ParameterizedTest
    @ValueSource(strings = {"Straße", "STRASSE", " straße ", "the  street", "The\u00a0Street", "Stra\u00dfe\u2003"})
    void caseSpacesAndUnicodeFormDoNotMatter(String typed) {
        assertThat(text.isRight(text.read(Forms.chosen(typed)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "street", "thestreet", "Strase", "the street!"})
    void otherWordsAreWrong(String typed) {
        assertThat(text.isRight(text.read(Forms.chosen(typed)))).isFalse();
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(Folded.same("Tŵr", "Tw\u0302r")).isTrue();
    }

    @Test
    void greekAndTurkishCaseIsFolded() {
        assertThat(Folded.same("ΟΔΟΣ", "οδός".replace("ό", "ο"))).isTrue();
        assertThat(Folded.same("ǅ", "ǆ")).isTrue();
    }

    @Test
    void anAnswerLongerThanAnyQuestionAsksForIsCut() {
        assertThat(text.read(Forms.chosen("x".repeat(10_000))).part(0)).hasSize(AnswerForm.LONGEST);
    }

    @Test
    void aForeseenMistakeIsExplained() {
        assertThat(text.remarks(Response.of("PAVEMENT"))).containsExactly("That is for people.");
        assertThat(text.remarks(Response.of("nowhere"))).containsExactly("In the street.");
        assertThat(text.remarks(Response.of("strasse"))).containsExactly("Yes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "2,5", "2", "3", "3.0", " 2.5 ", "2.5 minutes", "2.5MINUTES", "+2.5", "2,50"})
    void numbersWithinTheToleranceAreRightHoweverTheyAreTyped(String typed) {
        assertThat(numeric.isRight(numeric.read(Forms.chosen(typed)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1.99", "3.01", "-2.5", "two", "2.5.1", "2e0", "1e999999999", "NaN", "2.5 hours", "2;5"})
    void otherNumbersAndWhatIsNoNumberAreWrong(String typed) {
        assertThat(numeric.isRight(numeric.read(Forms.chosen(typed)))).isFalse();
    }

    @Test
    void aCommaBeforeThreeDigitsGroupsThousands() {
        assertThat(Numbers.read("1,000", ""))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1000"));
        assertThat(Numbers.read("12,345.5", ""))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("12345.5"));
        assertThat(Numbers.read("0,125", ""))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.125"));
        assertThat(Numbers.read("1 000,5", ""))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1000.5"));
    }

    @Test
    void aForeseenWrongNumberIsExplained() {
        assertThat(numeric.remarks(Response.of("10.0"))).containsExactly("That is too long.");
        assertThat(numeric.remarks(Response.of("7"))).containsExactly("About two and a half.");
    }

    @Test
    void theRecordStoreReadsNumbersAsARange() {
        assertThat(numeric.interaction("en-GB").type()).isEqualTo("numeric");
        assertThat(numeric.interaction("en-GB").correctResponses()).containsExactly("2.0[:]3.0");
        assertThat(numeric.told(Response.of("2,5"))).isEqualTo("2.5");
    }

    @Test
    void everyGapMustBeRight() {
        assertThat(gaps.isRight(gaps.read(Forms.parts(Map.of("1", "Flee", "2", "HIDE")))))
                .isTrue();
        assertThat(gaps.isRight(gaps.read(Forms.parts(Map.of("1", "run"))))).isFalse();
        assertThat(gaps.isRight(gaps.read(Forms.parts(Map.of("1", "hide", "2", "run")))))
                .isFalse();
    }

    @Test
    void aHalfFilledSentenceIsKept() {
        Response half = gaps.read(Forms.parts(Map.of("2", "hide")));
        assertThat(half.parts()).containsExactly("", "hide");
        assertThat(half.isBlank()).isFalse();
    }

    @Test
    void theSentenceIsCutAtItsGaps() {
        assertThat(gaps.pieces())
                .containsExactly(
                        new GapPiece("First ", "1", 0), new GapPiece(", then ", "2", 1), new GapPiece(".", "", 2));
    }

    @Test
    void theRecordStoreReadsEveryCombinationOfWords() {
        assertThat(gaps.interaction("en-GB").type()).isEqualTo("fill-in");
        assertThat(gaps.interaction("en-GB").correctResponses())
                .containsExactly("{case_matters=false}run[,]hide", "{case_matters=false}flee[,]hide");
    }
}
