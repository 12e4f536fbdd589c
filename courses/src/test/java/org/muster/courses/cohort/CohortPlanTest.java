package org.muster.courses.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;

class CohortPlanTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Test
    void aGroupHasANameDaysAndRoom() {
        CohortPlan plan = new CohortPlan(" Spring \n group ", START, START, 1, "cy");
        assertThat(plan.title()).isEqualTo("Spring group");
        assertThat(plan.capacity()).isEqualTo(1);
    }

    @Test
    void aGroupWithoutANameIsRefused() {
        assertRefused("courses.cohort.title.rule", () -> plan(" \u202E ", START, 30, "cy"));
        assertRefused("courses.cohort.title.rule", () -> plan("x".repeat(201), START, 30, "cy"));
    }

    @Test
    void aGroupEndsAfterItStartsAndWithinYears() {
        assertRefused("courses.cohort.days.rule", () -> plan("Spring", START.minusDays(1), 30, "cy"));
        assertRefused("courses.cohort.days.rule", () -> plan("Spring", START.plusYears(3), 30, "cy"));
        assertThat(plan("Spring", START.plusYears(3).minusDays(1), 30, "cy").endsOn())
                .isAfter(START);
    }

    @Test
    void aGroupTakesOneToFiveHundredPeople() {
        assertRefused("courses.cohort.capacity.rule", () -> plan("Spring", START, 0, "cy"));
        assertRefused("courses.cohort.capacity.rule", () -> plan("Spring", START, 501, "cy"));
        assertThat(plan("Spring", START, 500, "cy").capacity()).isEqualTo(500);
    }

    @Test
    void theLanguageIsOneThatCanBeChosen() {
        assertRefused("courses.cohort.language.rule", () -> plan("Spring", START, 30, "<b>"));
    }

    private static CohortPlan plan(String title, LocalDate end, int capacity, String language) {
        return new CohortPlan(title, START, end, capacity, language);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageContaining(key);
    }
}
