package org.muster.core.records.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.core.records.day.DaysQuery.Count;

class TallyTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void aSpanEndsWithTheStepOfToday() {
        assertThat(Span.DAYS.beginnings(TODAY)).hasSize(30).endsWith(TODAY).startsWith(LocalDate.of(2026, 10, 27));
        assertThat(Span.WEEKS.beginnings(TODAY)).hasSize(12).endsWith(LocalDate.of(2026, 11, 23));
        assertThat(Span.MONTHS.beginnings(TODAY)).hasSize(12).startsWith(LocalDate.of(2025, 12, 1));
    }

    @Test
    void theCountsOfAWeekAreAdded() {
        Tally tally = weeks(
                new Count(TODAY, "passed", 2),
                new Count(TODAY.minusDays(2), "passed", 3),
                new Count(TODAY.minusDays(3), "passed", 4),
                new Count(TODAY, "failed", 1));
        assertThat(tally.verbs()).containsExactly("passed", "failed");
        assertThat(tally.steps().get(11).counts()).containsExactly(5L, 1L);
        assertThat(tally.steps().get(10).counts()).containsExactly(4L, 0L);
        assertThat(tally.total()).isEqualTo(10);
        assertThat(tally.most()).isEqualTo(6);
    }

    @Test
    void beyondTheFiveMostUsedAreTheOthers() {
        Tally tally = weeks(IntStream.rangeClosed(1, 7)
                .mapToObj(n -> new Count(TODAY, "verb-" + n, n))
                .toArray(Count[]::new));
        assertThat(tally.verbs()).containsExactly("verb-7", "verb-6", "verb-5", "verb-4", "verb-3", Tally.OTHERS);
        assertThat(tally.steps().get(11).counts()).containsExactly(7L, 6L, 5L, 4L, 3L, 3L);
    }

    @Test
    void nothingIsCountedAsNothing() {
        assertThat(weeks().total()).isZero();
        assertThat(weeks().most()).isEqualTo(1);
    }

    private static Tally weeks(Count... counts) {
        return Tally.of(Span.WEEKS, Span.WEEKS.beginnings(TODAY), List.of(counts));
    }
}
