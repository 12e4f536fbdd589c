package org.muster.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The JMH benchmarks, which need no server. */
final class Micro {

    private Micro() {}

    static List<Figure> measure() {
        List<Figure> figures = new ArrayList<>();
        for (RunResult result : results()) {
            String[] parts = result.getParams().getBenchmark().split("\\.");
            String value = String.format(
                    Locale.ROOT,
                    "%.1f µs ± %.1f",
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError());
            figures.add(Figure.of(parts[parts.length - 2] + "." + parts[parts.length - 1], value));
        }
        return figures;
    }

    private static Collection<RunResult> results() {
        try {
            return new Runner(new OptionsBuilder()
                            .mode(Mode.AverageTime)
                            .timeUnit(TimeUnit.MICROSECONDS)
                            .forks(1)
                            .warmupIterations(5)
                            .warmupTime(TimeValue.seconds(1))
                            .measurementIterations(5)
                            .measurementTime(TimeValue.seconds(1))
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }
}
