package org.muster.core.people.roster;

import java.util.Optional;
import java.util.UUID;

/**
 * Whom of a roster to show. Empty text asks for nothing.
 *
 * @param words parts of a name, an e-mail address or a staff number; each must be found
 * @param state {@link #HERE}, {@link #ALL} or the name of a {@link RosterState}
 */
public record RosterFilter(String words, Optional<UUID> site, String department, String tag, String state) {

    /** Everybody who has not left. */
    public static final String HERE = "HERE";

    public static final String ALL = "ALL";

    public static final RosterFilter NONE = new RosterFilter("", Optional.empty(), "", "", HERE);
}
