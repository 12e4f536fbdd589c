package org.muster.core.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Ama Mensah, AM",
        "Rhiannon Mair Owen, RO",
        "ŵyn ŷ, ŴŶ",
        "Жанна Шевченко, ЖШ",
        "Ωmega Ξenos, ΩΞ",
        "d’Arcy O’Neill, DO",
        "Anne-Marie, A",
        "李 小龍, 李小",
        "محمد علي, مع",
        "'  spaced   out  ', SO",
        "Dr. 2 Jones, DJ",
        "'', ''",
        "'42', ''"
    })
    void aNameIsKnownByItsFirstAndItsLastWord(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
