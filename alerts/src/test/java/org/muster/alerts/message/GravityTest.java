package org.muster.alerts.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GravityTest {

    @Test
    void whatIsGraveOrImmediateIsUrgent() {
        assertThat(new Gravity(Severity.SEVERE, Urgency.FUTURE, Certainty.POSSIBLE).isUrgent())
                .isTrue();
        assertThat(new Gravity(Severity.EXTREME, Urgency.PAST, Certainty.OBSERVED).isUrgent())
                .isTrue();
        assertThat(new Gravity(Severity.MINOR, Urgency.IMMEDIATE, Certainty.LIKELY).isUrgent())
                .isTrue();
        assertThat(new Gravity(Severity.MODERATE, Urgency.EXPECTED, Certainty.LIKELY).isUrgent())
                .isFalse();
    }
}
