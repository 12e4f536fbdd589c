package org.muster.core.people.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({"Tŵm, Bevan", "Ελένη, Παπαδοπούλου", "ليلى, الحداد", "Olena, Шевченко", "Siobhán, O'Connor", "伟, 张"})
    void namesComeInAnyScript(String given, String family) {
        PersonName name = PersonName.of(given, family);

        assertThat(name.display()).isEqualTo(given + " " + family);
        assertThat(name.sort()).isEqualTo(family + ", " + given);
    }

    @Test
    void oneNameIsEnough() {
        PersonName name = PersonName.of(" Wulandari ", "");

        assertThat(name.display()).isEqualTo("Wulandari");
        assertThat(name.sort()).isEqualTo("Wulandari");
    }

    @Test
    void joinersThatScriptsNeedStay() {
        assertThat(PersonName.of("श\u200dी", "नि\u200cल").display()).contains("\u200d", "\u200c");
    }

    @Test
    void aNameWithoutAGivenNameIsMissing() {
        assertThatThrownBy(() -> PersonName.of("  ", "Bevan")).hasMessage("people.name.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tom\u0000", "Tom\r\nBcc: x", "Tom\u202Enav", "Tom\u2066x", "Tom\u2028x"})
    void charactersThatControlAreRefused(String given) {
        assertThatThrownBy(() -> PersonName.of(given, "Bevan"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.name.characters");
    }

    @Test
    void twoHundredCharactersFitAndOneMoreDoesNot() {
        assertThat(PersonName.of("a".repeat(200), "b".repeat(200)).display()).hasSize(401);
        assertThatThrownBy(() -> PersonName.of("a".repeat(201), "")).hasMessage("people.name.long");
    }
}
