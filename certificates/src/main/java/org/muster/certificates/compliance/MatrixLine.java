package org.muster.certificates.compliance;

import java.util.List;
import org.muster.core.people.api.Membership;
import org.muster.core.people.api.PersonId;

/**
 * One person of an organisation.
 *
 * @param name as lists show it, such as {@code Żukowski, Tomasz}
 * @param cells one for each course, in the order of the matrix
 */
public record MatrixLine(PersonId person, String name, Post post, List<Cell> cells) {

    /** What tells one erased person from another where names stood: the end of their id. */
    public String getPseudonym() {
        String id = person.toString();
        return id.substring(id.length() - 4);
    }

    /** Where the person works, in the organisation's own words; empty text when nothing is known. */
    public record Post(String site, String department, String jobTitle, String staffNumber) {

        static Post of(Membership member) {
            return new Post(
                    member.site().orElse(""),
                    member.department(),
                    member.jobTitle(),
                    member.rosterId().orElse(""));
        }
    }
}
