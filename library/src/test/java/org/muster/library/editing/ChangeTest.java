package org.muster.library.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void theFirstVersionNeedsNoNote() {
        assertThat(new Change(" ", false).after(false)).isEqualTo(new Change("", false));
    }

    @Test
    void everyLaterVersionSaysWhatChanged() {
        assertThatThrownBy(() -> new Change(" ", true).after(true)).hasMessage("library.rule.note");
        assertThat(new Change(" New hinges. ", true).after(true)).isEqualTo(new Change("New hinges.", true));
    }

    @Test
    void itIsToldBriefly() {
        assertThatThrownBy(() -> new Change("x".repeat(501), false).after(true)).hasMessage("library.rule.note-long");
    }
}
