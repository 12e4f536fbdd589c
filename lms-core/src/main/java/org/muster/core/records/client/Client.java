package org.muster.core.records.client;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.core.records.launch.LaunchLimits;

/**
 * Whoever speaks to the store: a system with a key of its own, or content with a launch token.
 *
 * @param scopes by their names in the Experience API (1.0.3, part three, 4.2)
 * @param launch how far a launch token reaches; empty for a key
 */
public record Client(UUID id, String keyName, Set<String> scopes, Optional<LaunchLimits> launch) {

    public static final String WRITE = "statements/write";
    public static final String READ_MINE = "statements/read/mine";
    public static final String READ = "statements/read";
    public static final String STATE = "state";
    public static final String PROFILE = "profile";
    public static final String ALL = "all";

    /** Every scope there is, the narrowest first. */
    public static final List<String> SCOPES = List.of(WRITE, READ_MINE, READ, STATE, PROFILE, ALL);

    /** Whether a scope of the key allows this; whoever may read all statements may also read their own. */
    public boolean may(String scope) {
        return scopes.contains(ALL) || scopes.contains(scope) || scope.equals(READ_MINE) && scopes.contains(READ);
    }

    /** Whether only those statements are read whose authority is this client. */
    public boolean mayReadOnlyMine() {
        return may(READ_MINE) && !may(READ);
    }
}
