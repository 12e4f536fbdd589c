package org.muster.certificates.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.muster.certificates.awards.AwardFacts;
import org.muster.core.people.api.OrganisationSummary;

/**
 * One person as the manager of their organisation sees them: the courses asked of them and the awards they hold for those.
 *
 * @param name the name the person goes by
 * @param awards newest first, superseded and revoked ones too
 */
public record PersonDetail(
        OrganisationSummary organisation,
        String name,
        MatrixLine.Post post,
        List<AskedCourse> courses,
        List<LetOff> exemptions,
        List<AwardFacts> awards) {

    /** A course that is asked of the person, and how they stand towards it. */
    public record AskedCourse(UUID course, String title, Cell cell) {}

    /** An exemption that is not over. */
    public record LetOff(UUID id, String course, LocalDate from, LocalDate until, String reason) {}
}
