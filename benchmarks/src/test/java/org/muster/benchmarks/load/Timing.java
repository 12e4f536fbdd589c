package org.muster.benchmarks.load;

import java.time.Duration;
import java.util.Locale;

/**
 * How long many things took, the shortest first.
 *
 * @param nanos one for each that went well
 * @param took from the first to the last
 */
public record Timing(long[] nanos, long errors, Duration took) {

    private static final double NANOS_PER_MILLI = 1_000_000.0;

    public double perSecond() {
        return nanos.length * 1e9 / took.toNanos();
    }

    /** The time in milliseconds within which that many percent were done. */
    public double millis(int percent) {
        int place = (int) Math.ceil(nanos.length * percent / 100.0) - 1;
        return nanos.length == 0 ? Double.NaN : nanos[Math.max(place, 0)] / NANOS_PER_MILLI;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.0f/s, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%s",
                perSecond(),
                millis(50),
                millis(95),
                millis(99),
                errors == 0 ? "" : ", " + errors + " ERRORS");
    }
}
