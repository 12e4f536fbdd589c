package org.muster.core.people.api;

/** What people may open. Read afresh for each request: an access that is taken away is gone at once. */
public interface AccessLevels {

    /** The level of whoever acts: {@link AccessLevel#OPEN} for nobody, {@link AccessLevel#RESTRICTED} for the server itself. */
    AccessLevel current();

    /** The level of a person whose account is active; {@link AccessLevel#OPEN} for anyone else. */
    AccessLevel of(PersonId person);
}
