package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.people.api.PersonId;

/** What the lines of a matrix add up to. */
class MatrixLinesTest {

    private static final UUID AWARENESS = UUID.randomUUID();
    private static final UUID SECURITY = UUID.randomUUID();

    private final List<MatrixLine> lines = List.of(
            line("Cardiff store", "Stores", ComplianceState.VALID, null),
            line("Cardiff store", "Security", ComplianceState.VALID, ComplianceState.EXPIRING),
            line("", "Security", ComplianceState.UNDER_WAY, ComplianceState.BLOCKED),
            line("Bangor store", "Stores", ComplianceState.EXEMPT, null));

    @Test
    void eachCourseCountsThoseWhoAreAskedForIt() {
        Map<UUID, String> courses = new LinkedHashMap<>();
        courses.put(AWARENESS, "ACT Awareness");
        courses.put(SECURITY, "ACT Security");
        List<CourseTotals> totals = MatrixLines.totals(courses, lines);
        assertThat(totals).extracting(CourseTotals::title).containsExactly("ACT Awareness", "ACT Security");
        assertThat(totals).extracting(CourseTotals::getAsked).containsExactly(4L, 2L);
        assertThat(totals).extracting(CourseTotals::getInDate).containsExactly(2L, 1L);
        assertThat(totals.get(1).of(ComplianceState.BLOCKED)).isEqualTo(1);
    }

    @Test
    void whoNeedsAttentionIsCountedOnceHoweverManyCoursesTheyLack() {
        assertThat(MatrixLines.roll(lines).people()).isEqualTo(4);
        assertThat(MatrixLines.roll(lines).attention()).isEqualTo(1);
    }

    @Test
    void sitesAndDepartmentsAreNamedOnceAndInOrder() {
        assertThat(MatrixLines.roll(lines).sites()).containsExactly("Bangor store", "Cardiff store");
        assertThat(MatrixLines.roll(lines).departments()).containsExactly("Security", "Stores");
    }

    private static MatrixLine line(
            String site, String department, ComplianceState awareness, @Nullable ComplianceState security) {
        MatrixLine.Post post = new MatrixLine.Post(site, department, "", "");
        return new MatrixLine(
                new PersonId(UUID.randomUUID()), "Somebody", post, List.of(cell(awareness), cell(security)));
    }

    private static Cell cell(@Nullable ComplianceState state) {
        return new Cell(state, null, null, false, 0, null);
    }
}
