package org.muster.core.people.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.person.Language;

class PastedLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ama Mensah <ama@example.org> | Ama | Mensah",
                "\"Mensah, Ama\" <ama@example.org> | Ama | Mensah",
                "Ama Mensah, ama@example.org | Ama | Mensah",
                "Ama Mensah;ama@example.org | Ama | Mensah",
                "Mensah, Ama, ama@example.org | Ama | Mensah",
                "Ama Serwaa Mensah<ama@example.org> | Ama Serwaa | Mensah",
                "Björk <ama@example.org> | Björk | ~~"
            })
    void aNameAndAnAddressAreReadAsPeopleWriteThem(String line, String given, String family) {
        Invitee invitee = invitee(line);
        assertThat(invitee.email().text()).isEqualTo("ama@example.org");
        assertThat(invitee.name().given()).isEqualTo(given);
        assertThat(invitee.name().family()).isEqualTo(family);
    }

    @Test
    void aTabFromASpreadsheetSeparatesToo() {
        assertThat(invitee("Ama Mensah\tama@example.org").name().display()).isEqualTo("Ama Mensah");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ama Mensah", "ama@example.org", "Ama Mensah <ama>", "<ama@example.org>", "Ama <a@b.org> x"})
    void whatIsNoNameWithAnAddressIsRefused(String line) {
        assertThatThrownBy(() -> invitee(line)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void blankLinesAreLeftOutAndCounted() {
        assertThat(PastedLine.of("\n Ama, a@example.org \r\n\nBo, b@example.org\n"))
                .containsExactly(new PastedLine(2, "Ama, a@example.org"), new PastedLine(4, "Bo, b@example.org"));
    }

    @Test
    void aHundredLinesAreTakenAndOneMoreIsNot() {
        String line = "Ama, a@example.org\n";
        assertThat(PastedLine.of(line.repeat(100))).hasSize(100);
        assertThatThrownBy(() -> PastedLine.of(line.repeat(101)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.invitation.too-many");
    }

    private static Invitee invitee(String line) {
        return new PastedLine(1, line).invitee(Language.ENGLISH);
    }
}
