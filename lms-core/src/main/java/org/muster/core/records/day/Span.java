package org.muster.core.records.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** How far back a chart looks, and in which steps. */
public enum Span {
    /** The last 30 days. */
    DAYS(30, ChronoUnit.DAYS),
    /** The last 12 weeks, from Mondays on. */
    WEEKS(12, ChronoUnit.WEEKS),
    /** The last 12 months. */
    MONTHS(12, ChronoUnit.MONTHS);

    private final int steps;
    private final ChronoUnit unit;

    Span(int steps, ChronoUnit unit) {
        this.steps = steps;
        this.unit = unit;
    }

    /** The first day of each step, the oldest first. */
    public List<LocalDate> beginnings(LocalDate today) {
        LocalDate last = beginning(today);
        return IntStream.range(0, steps)
                .mapToObj(step -> last.minus(steps - 1L - step, unit))
                .toList();
    }

    /** The first day of the step that this day lies in. */
    LocalDate beginning(LocalDate day) {
        return switch (this) {
            case DAYS -> day;
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
        };
    }
}
