package org.muster.core.records.client;

import java.util.Set;
import java.util.UUID;

/** A system that speaks to the store with a key of its own. */
public record Client(UUID id, String keyName, Set<String> scopes) {

    public static final String WRITE = "statements/write";
    public static final String READ = "statements/read";
    public static final String READ_MINE = "statements/read/mine";
    public static final String STATE = "state";
    public static final String PROFILE = "profile";
    private static final String ALL = "all";

    public boolean may(String scope) {
        return scopes.contains(ALL) || scopes.contains(scope);
    }
}
