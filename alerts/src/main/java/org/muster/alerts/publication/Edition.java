package org.muster.alerts.publication;

import java.time.Instant;

/** All that the public may read at one time: of which version of the alerts, and how long it may stand. */
record Edition(long version, Instant until, PublicFiles files) {

    static final Edition NOTHING = new Edition(-1, Instant.EPOCH, new PublicFiles());

    /** Whether it says what is to be said of that version at that time. */
    boolean holds(long wanted, Instant now) {
        return version == wanted && now.isBefore(until);
    }
}
