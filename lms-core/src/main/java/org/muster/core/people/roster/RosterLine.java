package org.muster.core.people.roster;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.organisation.Tags;

/** One person of an organisation, as it knows them. */
public record RosterLine(PersonId person, String name, String email, RosterPost post, RosterTime time) {

    /** In the organisation's own words; empty text when nothing is known. */
    public record RosterPost(String site, String department, String jobTitle, String staffNumber, Tags tags) {}

    /** {@code lastDay} may be to come. */
    public record RosterTime(LocalDate joined, Optional<LocalDate> lastDay, RosterState state) {}
}
