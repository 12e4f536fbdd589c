package org.muster.courses.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LearnersKeepUpTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = START.plusDays(99);
    private static final CohortPlan PLAN = new CohortPlan("Spring", START, END, 30, "en-GB");

    @Test
    void nobodyIsBehindBeforeTheFirstDayAndOnIt() {
        assertThat(LearnersKeepUp.isBehind(0, START.minusDays(1), PLAN)).isFalse();
        assertThat(LearnersKeepUp.isBehind(0, START, PLAN)).isFalse();
    }

    @Test
    void aFifthIsLetGo() {
        assertThat(LearnersKeepUp.isBehind(30, START.plusDays(50), PLAN)).isFalse();
        assertThat(LearnersKeepUp.isBehind(29, START.plusDays(50), PLAN)).isTrue();
    }

    @Test
    void whoHasDoneAllLessonsIsNotBehindWhileItLasts() {
        assertThat(LearnersKeepUp.isBehind(100, END, PLAN)).isFalse();
    }

    @Test
    void afterTheLastDayWhoeverIsNotThroughIsBehind() {
        assertThat(LearnersKeepUp.isBehind(100, END.plusDays(1), PLAN)).isTrue();
    }
}
