package org.muster.courses.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;

class DueDatesTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = START.plusDays(30);
    private static final CohortPlan PLAN = new CohortPlan("Spring", START, END, 30, "en-GB");
    private static final DueDates DUE =
            new DueDates(Map.of("m1", START.plusDays(7), DueDates.ASSESSMENT, START.plusDays(20)));

    @Test
    void whatIsLeftIsLateFromTheDayAfter() {
        assertThat(isBehind(List.of("m1", "m2"), 7)).isFalse();
        assertThat(isBehind(List.of("m1", "m2"), 8)).isTrue();
        assertThat(isBehind(List.of("m2"), 8)).isFalse();
        assertThat(isBehind(List.of(DueDates.ASSESSMENT), 21)).isTrue();
    }

    @Test
    void afterTheLastDayWhoeverIsNotThroughIsLate() {
        assertThat(isBehind(List.of("m2"), 31)).isTrue();
    }

    @Test
    void aDayIsOneOfTheGroup() {
        assertThatCode(() -> DUE.check(PLAN, Set.of("m1", DueDates.ASSESSMENT))).doesNotThrowAnyException();
        for (LocalDate outside : List.of(START.minusDays(1), END.plusDays(1))) {
            DueDates wrong = new DueDates(Map.of("m1", outside));
            assertThatThrownBy(() -> wrong.check(PLAN, Set.of("m1"))).isInstanceOf(RuleBroken.class);
        }
    }

    @Test
    void whatIsDueIsPartOfTheCourse() {
        assertThatThrownBy(() -> DUE.check(PLAN, Set.of("m2", DueDates.ASSESSMENT)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatWasDueThatDayBeforeIsNotNew() {
        DueDates before = new DueDates(Map.of("m1", START.plusDays(7), DueDates.ASSESSMENT, START.plusDays(19)));
        assertThat(DUE.since(before)).containsOnlyKeys(DueDates.ASSESSMENT);
        assertThat(DUE.since(DueDates.NONE)).isEqualTo(DUE.days());
    }

    private static boolean isBehind(List<String> left, int days) {
        return LearnersKeepUp.isBehind(left, DUE, START.plusDays(days), PLAN);
    }
}
