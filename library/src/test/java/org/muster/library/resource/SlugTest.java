package org.muster.library.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Martyn's Law in plain words, martyns-law-in-plain-words",
                "Martyn’s Law, martyns-law",
                "Tŷ a drws, ty-a-drws",
                "  ..//Doors//..  , doors",
                "../../etc/passwd, etc-passwd",
                "Двери, resource",
                "<script>, script"
            })
    void anAddressIsMadeOfPlainLetters(String title, String slug) {
        assertThat(Slug.of(title).text()).isEqualTo(slug);
    }

    @Test
    void aLongTitleIsCut() {
        assertThat(Slug.of("door ".repeat(50)).text())
                .hasSizeLessThanOrEqualTo(80)
                .doesNotEndWith("-");
    }

    @Test
    void theSecondOfATitleIsNumbered() {
        assertThat(Slug.of("Doors").numbered(1).text()).isEqualTo("doors");
        assertThat(Slug.of("Doors").numbered(2).text()).isEqualTo("doors-2");
    }
}
