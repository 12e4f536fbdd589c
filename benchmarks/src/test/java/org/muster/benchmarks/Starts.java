package org.muster.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.benchmarks.product.Demonstration;
import org.muster.benchmarks.product.Memory;

/** How long later starts take, on data that is there already, and what they hold in memory. */
final class Starts {

    private static final int HOW_OFTEN = 3;
    private static final long MEGABYTES_AT_MOST = 900;

    private Starts() {}

    static List<Figure> measure(Options options) {
        List<Duration> times = new ArrayList<>();
        List<Long> megabytes = new ArrayList<>();
        try (Demonstration first = Main.demonstration(options)) {
            first.awaitReady();
        }
        while (times.size() < HOW_OFTEN) {
            try (Demonstration demonstration = Main.demonstration(options)) {
                times.add(demonstration.awaitReady());
                megabytes.add(Memory.residentMegabytes(demonstration.processes()));
            }
        }
        times.sort(null);
        megabytes.sort(null);
        long most = megabytes.get(HOW_OFTEN - 1);
        String median =
                String.format(Locale.ROOT, "%.1f s", times.get(HOW_OFTEN / 2).toMillis() / 1000.0);
        return List.of(
                Figure.of("a later start to Ready, median of " + HOW_OFTEN, median),
                Figure.of(
                        "resident memory of all processes after it",
                        most + " MB",
                        "≤ 900 MB",
                        most <= MEGABYTES_AT_MOST));
    }
}
