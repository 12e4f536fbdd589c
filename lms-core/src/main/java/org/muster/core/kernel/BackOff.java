package org.muster.core.kernel;

import java.time.Duration;

/** How long to wait before trying again: 1 s, 2 s, 4 s … up to 15 minutes; after the last attempt the item is dead. */
public final class BackOff {

    public static final int LAST_ATTEMPT = 12;
    private static final long LONGEST = Duration.ofMinutes(15).toSeconds();

    private BackOff() {}

    /** The pause after {@code attempts} failures, counted from 1. */
    public static Duration after(int attempts) {
        return Duration.ofSeconds(Math.min(LONGEST, 1L << Math.min(attempts - 1, 20)));
    }

    public static boolean givesUpAfter(int attempts) {
        return attempts >= LAST_ATTEMPT;
    }
}
