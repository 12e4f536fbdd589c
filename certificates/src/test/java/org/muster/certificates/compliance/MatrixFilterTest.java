package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.people.api.PersonId;

class MatrixFilterTest {

    private static final MatrixLine.Post POST =
            new MatrixLine.Post("Cardiff store", "Stores", "Sales assistant", "NR-017");
    private static final MatrixLine ZUKOWSKI = line("Żukowski-Łoś, Tomasz", ComplianceState.EXPIRED);

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Żukowski", "zukowski", "TOMASZ", " tom ", "los", "NR-017", "nr-01", "tomasz zukowski-los"})
    void wordsAreFoundWithoutCaseAndAccents(String words) {
        assertThat(new MatrixFilter(words, "", "", "").shows(ZUKOWSKI)).isTrue();
    }

    @Test
    void otherWordsAreNotFound() {
        assertThat(new MatrixFilter("Jones", "", "", "").shows(ZUKOWSKI)).isFalse();
        assertThat(new MatrixFilter("Tomasz Jones", "", "", "").shows(ZUKOWSKI)).isFalse();
    }

    @Test
    void siteAndDepartmentMustBeTheirs() {
        assertThat(new MatrixFilter("", "Cardiff store", "Stores", "").shows(ZUKOWSKI))
                .isTrue();
        assertThat(new MatrixFilter("", "Swansea store", "", "").shows(ZUKOWSKI))
                .isFalse();
        assertThat(new MatrixFilter("", "", "Security", "").shows(ZUKOWSKI)).isFalse();
    }

    @Test
    void aStateMustBeTheirsForSomeCourse() {
        assertThat(new MatrixFilter("", "", "", "EXPIRED").shows(ZUKOWSKI)).isTrue();
        assertThat(new MatrixFilter("", "", "", "VALID").shows(ZUKOWSKI)).isFalse();
        assertThat(new MatrixFilter("", "", "", "nonsense").shows(ZUKOWSKI)).isFalse();
    }

    @Test
    void attentionIsForAllWhoDoNotMeetTheRequirement() {
        MatrixFilter attention = new MatrixFilter("", "", "", MatrixFilter.ATTENTION);
        assertThat(attention.shows(ZUKOWSKI)).isTrue();
        assertThat(attention.shows(line("Jones, Sarah", ComplianceState.NOT_STARTED)))
                .isTrue();
        assertThat(attention.shows(line("Jones, Sarah", ComplianceState.EXPIRING)))
                .isFalse();
        assertThat(attention.shows(line("Jones, Sarah", ComplianceState.EXEMPT)))
                .isFalse();
    }

    private static MatrixLine line(String name, ComplianceState state) {
        Cell cell = new Cell(state, null, null, false, 0, null);
        return new MatrixLine(new PersonId(UUID.randomUUID()), name, POST, List.of(Cell.NOT_ASKED, cell));
    }
}
