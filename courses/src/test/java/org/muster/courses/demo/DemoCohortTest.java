package org.muster.courses.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.time.DemoDays;
import org.muster.courses.cohort.CohortPlan;

class DemoCohortTest {

    private static final DemoDays DAYS =
            DemoDays.by(Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void thereIsAGroupUnderWayAndOneToCome() {
        List<DemoCohort> all = DemoCohort.all();
        LocalDate today = DAYS.day(0);
        assertThat(all).hasSize(2);
        CohortPlan autumn = all.get(0).plan(DAYS);
        assertThat(autumn.startsOn()).isBefore(today);
        assertThat(autumn.endsOn()).isAfter(today);
        assertThat(all.get(1).plan(DAYS).startsOn()).isAfter(today);
    }

    @Test
    void eachHasRoomForItsPeopleAndTimesToMeet() {
        assertThat(DemoCohort.all()).allSatisfy(cohort -> {
            assertThat(cohort.members())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(cohort.plan(DAYS).capacity());
            assertThat(cohort.sessions()).isNotEmpty();
            assertThat(cohort.opensDay()).isNegative();
        });
    }
}
