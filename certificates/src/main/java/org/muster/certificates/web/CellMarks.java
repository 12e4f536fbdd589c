package org.muster.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.certificates.compliance.Cell;
import org.muster.certificates.compliance.ComplianceState;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Texts;

/** What stands in a cell of the matrix: a mark, and a few words on when. */
@Named("cellMarks")
@RequestScoped
public class CellMarks {

    @Inject
    Marks marks;

    @Inject
    Days days;

    @Inject
    CourseNames courseNames;

    @Inject
    Texts texts;

    public Mark mark(Cell cell) {
        ComplianceState state = cell.state();
        return state == null ? Mark.none("") : marks.of(state);
    }

    /** May be empty. */
    public String words(Cell cell) {
        ComplianceState state = cell.state();
        if (state == null) {
            return "";
        }
        return switch (state) {
            case VALID, EXEMPT -> until(cell.lastDay());
            case EXPIRING, EXPIRED -> cell.lastDay() == null ? "" : days.of(cell.lastDay());
            case UNDER_WAY -> texts.of("certificates.cell.percent", cell.percent());
            case NOT_STARTED -> due(cell);
            case BLOCKED -> texts.of("certificates.cell.blocked", courseNames.of(cell.missing()));
            case FAILED -> texts.of("certificates.cell.failed");
            case SUSPENDED -> "";
            case REVOKED -> texts.of("certificates.cell.revoked");
        };
    }

    /** By when, for who has something else to do before; may be empty. */
    public String more(Cell cell) {
        return cell.state() == ComplianceState.BLOCKED ? due(cell) : "";
    }

    private String until(@Nullable LocalDate lastDay) {
        return lastDay == null ? "" : texts.of("certificates.cell.until", days.of(lastDay));
    }

    private String due(Cell cell) {
        LocalDate dueOn = cell.dueOn();
        String key = cell.overdue() ? "certificates.cell.overdue" : "certificates.cell.due";
        return dueOn == null ? "" : texts.of(key, days.of(dueOn));
    }
}
