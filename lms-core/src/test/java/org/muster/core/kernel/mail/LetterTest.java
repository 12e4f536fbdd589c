package org.muster.core.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@demo.example\r\nBcc: b@demo.example", "a@demo.example\nBcc: b@demo.example", "a\r"})
    void noLineCanBeSlippedIntoTheHead(String slipped) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(slipped, "Subject", "Text"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter("a@demo.example", slipped, "Text"));
    }

    @Test
    void theTextMayHaveManyLines() {
        assertThat(new Letter("a@demo.example", "Subject", "One\nTwo").text()).hasLineCount(2);
    }
}
