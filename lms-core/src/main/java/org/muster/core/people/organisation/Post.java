package org.muster.core.people.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.core.people.api.PersonId;

/** What somebody does in an organisation, where, under whom, and since when. */
public record Post(
        String rosterId,
        Optional<String> siteCode,
        String department,
        String jobTitle,
        Optional<PersonId> manager,
        LocalDate startedOn,
        Optional<LocalDate> endedOn) {

    /** Of which only the first day is known. */
    public static Post since(LocalDate day) {
        return new Post("", Optional.empty(), "", "", Optional.empty(), day, Optional.empty());
    }

    /** The same post under this manager. */
    public Post under(Optional<PersonId> other) {
        return new Post(rosterId, siteCode, department, jobTitle, other, startedOn, endedOn);
    }
}
