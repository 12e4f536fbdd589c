package org.muster.core.records.api;

import java.util.Set;
import java.util.UUID;

/** A room whose enrolments are registrations of statements: it hears {@link StatementRecorded} of those it knows. */
public interface Registrations {

    /** Those of the registrations that belong to this room. */
    Set<UUID> known(Set<UUID> registrations);
}
