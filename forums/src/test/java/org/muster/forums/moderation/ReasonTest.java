package org.muster.forums.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;

class ReasonTest {

    @Test
    void aReasonIsKeptWithoutItsEdges() {
        assertThat(Reason.of("  It names somebody. ", 500)).isEqualTo("It names somebody.");
    }

    @Test
    void thereIsAReason() {
        assertThatThrownBy(() -> Reason.of(" \n ", 500))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("forums.reason.empty");
    }

    @Test
    void itIsNotEndless() {
        assertThatThrownBy(() -> Reason.of("x".repeat(501), 500))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("forums.reason.long");
    }
}
