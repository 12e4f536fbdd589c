package org.muster.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Prints figures as Markdown, as they come. */
final class Table {

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
    }

    void begin() {
        out.printf(
                Locale.ROOT,
                "%d cores, Java %s, load of the last minute %.2f%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        out.println("| what | figure | target | met |");
        out.println("|---|---|---|---|");
    }

    void add(Figure figure) {
        out.println(figure.row());
    }
}
