package org.muster.library.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionNumberTest {

    @Test
    void theFirstIsOneWhateverItIsCalled() {
        assertThat(VersionNumber.BEFORE_THE_FIRST.next(false)).hasToString("1.0");
        assertThat(VersionNumber.BEFORE_THE_FIRST.next(true)).hasToString("1.0");
    }

    @Test
    void aCorrectionIsSmall() {
        assertThat(new VersionNumber(1, 0).next(true)).hasToString("1.1");
        assertThat(new VersionNumber(1, 9).next(true)).hasToString("1.10");
    }

    @Test
    void aChangeIsWhole() {
        assertThat(new VersionNumber(1, 4).next(false)).hasToString("2.0");
    }
}
