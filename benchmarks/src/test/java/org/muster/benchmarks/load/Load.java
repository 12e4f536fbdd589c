package org.muster.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Lets everyone do their step again and again, at once, without a pause between.
 *
 * @param warmUp how long before it counts
 * @param counted how long it counts
 */
public record Load(Duration warmUp, Duration counted) {

    public Timing of(List<? extends Step> steps) {
        ExecutorService threads = Executors.newFixedThreadPool(steps.size());
        try {
            long from = System.nanoTime() + warmUp.toNanos();
            List<Future<Tally>> running = new ArrayList<>();
            steps.forEach(step -> running.add(threads.submit(() -> repeat(step, from))));
            List<Tally> tallies = new ArrayList<>();
            for (Future<Tally> each : running) {
                tallies.add(each.get());
            }
            return together(tallies);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private Tally repeat(Step step, long from) {
        Tally tally = new Tally();
        long end = from + counted.toNanos();
        long begun = System.nanoTime();
        while (begun < end) {
            boolean fine = done(step);
            long now = System.nanoTime();
            if (begun >= from) {
                tally.count(fine, now - begun);
            }
            begun = now;
        }
        return tally;
    }

    private static boolean done(Step step) {
        try {
            return step.once();
        } catch (IOException e) {
            return false;
        }
    }

    private Timing together(List<Tally> tallies) {
        long[] all = tallies.stream()
                .flatMapToLong(tally -> tally.nanos.stream().mapToLong(Long::longValue))
                .sorted()
                .toArray();
        return new Timing(all, tallies.stream().mapToLong(tally -> tally.errors).sum(), counted);
    }

    /** Times that were taken one by one. */
    public static Timing oneByOne(LongStream nanos) {
        long[] sorted = nanos.sorted().toArray();
        return new Timing(
                sorted, 0, Duration.ofNanos(Math.max(1, LongStream.of(sorted).sum())));
    }

    private static final class Tally {
        final List<Long> nanos = new ArrayList<>();
        long errors;

        void count(boolean fine, long took) {
            if (fine) {
                nanos.add(took);
            } else {
                errors++;
            }
        }
    }
}
