package org.muster.courses.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseId;

class CohortTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final CohortPlan PLAN =
            new CohortPlan("Spring", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 2), 30, "en-GB");

    private final PersonId trainer = new PersonId(Ids.next());
    private final Cohort cohort = new Cohort(new CourseId(Ids.next()), trainer, PLAN, NOW);

    @Test
    void whoeverOpensItLeadsIt() {
        assertThat(cohort.trainer()).isEqualTo(trainer);
        assertThat(cohort.plan()).isEqualTo(PLAN);
        assertThat(cohort.closedAt()).isEmpty();
    }

    @Test
    void itCanBeChangedFromWhatItIs() {
        CohortPlan longer = new CohortPlan("Spring", PLAN.startsOn(), LocalDate.of(2026, 5, 2), 12, "cy");
        cohort.change(longer, cohort.version());
        assertThat(cohort.plan()).isEqualTo(longer);
    }

    @Test
    void aChangeMadeFromAnOlderStateIsRefused() {
        assertThatThrownBy(() -> cohort.change(PLAN, cohort.version() + 1)).isInstanceOf(Conflict.class);
    }

    @Test
    void aClosedGroupIsNotChangedUntilItIsOpenAgain() {
        cohort.close(NOW);
        assertThatThrownBy(() -> cohort.change(PLAN, cohort.version()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.cohort.is-closed");
        cohort.reopen();
        cohort.change(PLAN, cohort.version());
        assertThat(cohort.closedAt()).isEmpty();
    }

    @Test
    void closingItTwiceKeepsTheFirstTime() {
        cohort.close(NOW);
        cohort.close(NOW.plusSeconds(60));
        assertThat(cohort.closedAt()).contains(NOW);
    }
}
