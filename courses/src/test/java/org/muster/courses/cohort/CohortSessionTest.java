package org.muster.courses.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;

class CohortSessionTest {

    private static final Instant START = Instant.parse("2026-03-02T12:30:00Z");

    @Test
    void aMeetingHasANameAndATime() {
        assertThat(planned(" Welcome\ncall ", Duration.ofMinutes(30)).title()).isEqualTo("Welcome call");
    }

    @Test
    void itsLengthIsToldInMinutes() {
        assertThat(planned("Call", Duration.ofMinutes(90)).minutes()).isEqualTo(90);
    }

    @Test
    void aMeetingEndsAfterItBeginsAndOnTheSameDay() {
        assertRefused("courses.cohort.session.time.rule", "Call", Duration.ZERO);
        assertRefused("courses.cohort.session.time.rule", "Call", Duration.ofMinutes(-30));
        assertRefused("courses.cohort.session.time.rule", "Call", Duration.ofHours(13));
    }

    @Test
    void aMeetingWithoutANameIsRefused() {
        assertRefused("courses.cohort.session.title.rule", " ", Duration.ofMinutes(30));
        assertRefused("courses.cohort.session.title.rule", "x".repeat(201), Duration.ofMinutes(30));
    }

    private static void assertRefused(String key, String title, Duration length) {
        assertThatThrownBy(() -> planned(title, length))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(key);
    }

    private static CohortSession planned(String title, Duration length) {
        return CohortSession.planned(Ids.next(), title, START, START.plus(length));
    }
}
