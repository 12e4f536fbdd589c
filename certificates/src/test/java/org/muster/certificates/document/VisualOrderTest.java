package org.muster.certificates.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisualOrderTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ama Mensah", "Łukasz Żak", "Ελένη", "Жанна", "", "12 (34)"})
    void whatIsReadFromTheLeftStaysAsItIs(String text) {
        assertThat(VisualOrder.of(text)).isEqualTo(text);
    }

    /** Lam initial, yeh medial, lam final, alef maksura final would join on: lam medial, alef maksura final. */
    @Test
    void arabicLettersTakeTheFormsTheyHaveThere() {
        assertThat(ArabicLetters.shaped("\u0644\u064A\u0644\u0649")).isEqualTo("\uFEDF\uFEF4\uFEE0\uFEF0");
        assertThat(VisualOrder.of("\u0644\u064A\u0644\u0649")).isEqualTo("\uFEF0\uFEE0\uFEF4\uFEDF");
    }

    @Test
    void aLetterThatDoesNotJoinTheNextOneEndsTheJoin() {
        assertThat(ArabicLetters.shaped("\u062F\u0627\u062F")).isEqualTo("\uFEA9\uFE8D\uFEA9");
        assertThat(ArabicLetters.shaped("\u062D\u062F\u0627\u062F")).isEqualTo("\uFEA3\uFEAA\uFE8D\uFEA9");
    }

    @Test
    void lamAndAlefAreOne() {
        assertThat(ArabicLetters.shaped("\u0644\u0627")).isEqualTo("\uFEFB");
        assertThat(ArabicLetters.shaped("\u0633\u0644\u0627\u0645")).isEqualTo("\uFEB3\uFEFC\uFEE1");
    }

    @Test
    void lettersOfPersianAndUrduHaveFormsToo() {
        assertThat(ArabicLetters.shaped("\u067E\u06CC")).isEqualTo("\uFB58\uFBFD");
    }

    @Test
    void marksAreNotPrintedAndDoNotPartLetters() {
        assertThat(ArabicLetters.shaped("\u0644\u064E\u064A")).isEqualTo("\uFEDF\uFEF2");
    }

    @Test
    void hebrewIsTurnedRoundAndNumbersAreNot() {
        assertThat(VisualOrder.of("\u05D0\u05D1 12 (\u05D2)")).isEqualTo("(\u05D2) 12 \u05D1\u05D0");
    }

    @Test
    void inALineOfBothEachIsReadItsWay() {
        assertThat(VisualOrder.of("Dr \u05D0\u05D1 MBE")).isEqualTo("Dr \u05D1\u05D0 MBE");
    }
}
