package org.muster.certificates.compliance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many people of an organisation stand how towards one course, of all who are asked for it. */
public record CourseTotals(UUID course, String title, Map<ComplianceState, Long> counts) {

    static CourseTotals of(UUID course, String title, List<Cell> cells) {
        Map<ComplianceState, Long> counts = new EnumMap<>(ComplianceState.class);
        for (ComplianceState state : ComplianceState.values()) {
            counts.put(
                    state, cells.stream().filter(cell -> cell.state() == state).count());
        }
        return new CourseTotals(course, title, counts);
    }

    public long of(ComplianceState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** The same for pages, which know states by name. */
    public long count(String state) {
        return of(ComplianceState.valueOf(state));
    }

    public long getAsked() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long getInDate() {
        return of(ComplianceState.VALID) + of(ComplianceState.EXPIRING);
    }
}
