package org.muster.certificates.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.core.people.api.OrganisationSummary;

/**
 * Who of an organisation is trained in what, on a day.
 *
 * @param courses with totals over all people, whatever the filter
 * @param lines those whom the filter shows, by name
 * @param keptFrom for a day that is over the first day that was kept: those before were worked out; empty for today
 */
public record Matrix(
        OrganisationSummary organisation,
        LocalDate day,
        Roll roll,
        List<CourseTotals> courses,
        List<MatrixLine> lines,
        Optional<LocalDate> keptFrom) {

    /**
     * All people of the organisation.
     *
     * @param attention how many of them need attention for at least one course
     */
    public record Roll(long people, long attention, List<String> sites, List<String> departments) {}
}
