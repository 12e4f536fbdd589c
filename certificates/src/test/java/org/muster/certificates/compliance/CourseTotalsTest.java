package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourseTotalsTest {

    @Test
    void onlyThoseWhoAreAskedAreCounted() {
        CourseTotals totals = CourseTotals.of(
                UUID.randomUUID(),
                "ACT Security",
                List.of(
                        Cell.NOT_ASKED,
                        cell(ComplianceState.VALID),
                        cell(ComplianceState.EXPIRING),
                        cell(ComplianceState.EXPIRED)));
        assertThat(totals.getAsked()).isEqualTo(3);
        assertThat(totals.getInDate()).isEqualTo(2);
        assertThat(totals.count("EXPIRED")).isEqualTo(1);
        assertThat(totals.count("FAILED")).isZero();
    }

    private static Cell cell(ComplianceState state) {
        return new Cell(state, null, null, false, 0, null);
    }
}
