package org.muster.core.records.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Gives statements their places: when they are stored, in microseconds since 1970, and never the same twice here. Should
 * another node take the same place, the database decides and the later one takes others.
 */
@ApplicationScoped
public class Places {

    private static final long MICROS = 1_000_000;
    private static final long NANOS_OF_A_MICRO = 1_000;

    /** In so many microseconds after it was given a place is used or given back. */
    private static final long GOOD_FOR = MICROS;

    @Inject
    Clock clock;

    private long last;

    /** The first of so many places in a row. */
    synchronized long next(int count) {
        long first = Math.max(last + 1, of(clock.instant()));
        last = first + count - 1;
        return first;
    }

    /** Whether the row may still be written; whoever follows the store by place would pass over one that comes later. */
    boolean isGood(long place) {
        return of(clock.instant()) - place < GOOD_FOR;
    }

    /** Of any time that can be written; the unit's own reckoning goes by nanoseconds and ends with the year 2262. */
    public static long of(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), MICROS), time.getNano() / NANOS_OF_A_MICRO);
    }

    static Instant storedAt(long place) {
        return Instant.ofEpochSecond(Math.floorDiv(place, MICROS), Math.floorMod(place, MICROS) * NANOS_OF_A_MICRO);
    }
}
