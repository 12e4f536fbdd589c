package org.muster.core.people.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody works, or worked, for an organisation.
 *
 * @param site the site's name, empty when none is known
 * @param department the organisation's own word, empty text when none is known
 * @param manager who the person reports to
 * @param rosterId the organisation's own number for the person
 * @param endedOn the last day, empty while it lasts
 */
public record Membership(
        PersonId person,
        OrganisationId organisation,
        Optional<String> site,
        String department,
        String jobTitle,
        Optional<PersonId> manager,
        Optional<String> rosterId,
        LocalDate startedOn,
        Optional<LocalDate> endedOn) {

    /** Whether the person works there on that day; the last day counts. */
    public boolean lastsOn(LocalDate day) {
        return !day.isBefore(startedOn) && endedOn.map(end -> !day.isAfter(end)).orElse(true);
    }
}
