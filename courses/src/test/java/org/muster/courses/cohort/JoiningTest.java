package org.muster.courses.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JoiningTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final CohortPlan PLAN = new CohortPlan("Group", FIRST, LAST, 10, "en-GB");

    @Test
    void peopleJoinUntilTheLastDayOfTheGroup() {
        Joining joining = new Joining(Door.OPEN, GroupCode.next(), null);
        assertThat(joining.lastDay(PLAN)).isEqualTo(LAST);
        assertThat(joining.isOpen(Door.OPEN, LAST, PLAN)).isTrue();
        assertThat(joining.isOpen(Door.OPEN, LAST.plusDays(1), PLAN)).isFalse();
    }

    @Test
    void orUntilADayBeforeIt() {
        Joining joining = new Joining(Door.CODE, GroupCode.next(), FIRST);
        assertThat(joining.isOpen(Door.CODE, FIRST, PLAN)).isTrue();
        assertThat(joining.isOpen(Door.CODE, FIRST.plusDays(1), PLAN)).isFalse();
    }

    @Test
    void aDayThatWasLaterThanTheGroupNowLastsCountsNoMore() {
        assertThat(new Joining(Door.CODE, GroupCode.next(), LAST.plusDays(9)).lastDay(PLAN))
                .isEqualTo(LAST);
    }

    @Test
    void noDoorIsAnother() {
        assertThat(new Joining(Door.CODE, GroupCode.next(), null).isOpen(Door.OPEN, FIRST, PLAN))
                .isFalse();
        assertThat(Joining.BY_TRAINER.isOpen(Door.OPEN, FIRST, PLAN)).isFalse();
        assertThat(Joining.BY_TRAINER.isOpen(Door.CODE, FIRST, PLAN)).isFalse();
    }
}
