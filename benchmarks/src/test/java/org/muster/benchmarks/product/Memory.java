package org.muster.benchmarks.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** How much memory processes hold, as {@code ps} says it. */
public final class Memory {

    private static final int KIB = 1024;

    private Memory() {}

    /** Resident memory of all of them in millions of bytes. */
    public static long residentMegabytes(List<ProcessHandle> processes) {
        String pids = processes.stream().map(each -> String.valueOf(each.pid())).collect(Collectors.joining(","));
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", pids).start();
            String output = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return output.lines().mapToLong(line -> Long.parseLong(line.trim())).sum() * KIB / 1_000_000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
