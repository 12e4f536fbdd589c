package org.muster.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\tx", "\r=1"})
    void whatCouldBeAFormulaIsShownAsText(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Żukowski, Tomasz", "2027-11-22", "O'Brien, Nia", "a=b", " =1"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }

    @Test
    void anApostropheInANameIsNotDoubled() {
        assertThat(SafeCell.of("'t Hooft, Gerard")).isEqualTo("'t Hooft, Gerard");
    }
}
