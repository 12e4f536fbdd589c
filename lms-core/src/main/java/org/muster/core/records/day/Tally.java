package org.muster.core.records.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many statements there were in each step of a span, by verb.
 *
 * @param verbs the IRIs of the verbs used most, the most used first; {@link #OTHERS} last when there are more
 * @param steps the oldest first
 */
public record Tally(List<String> verbs, List<Step> steps) {

    /** Stands for all verbs that are not named. */
    public static final String OTHERS = "";

    private static final int NAMED = 5;

    /**
     * A day, a week or a month.
     *
     * @param counts one for each of the verbs, in their order
     */
    public record Step(LocalDate from, List<Long> counts) {

        public long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** All of the span. */
    public long total() {
        return steps.stream().mapToLong(Step::total).sum();
    }

    /** The most of any step; at least 1. */
    public long most() {
        return Math.max(1, steps.stream().mapToLong(Step::total).max().orElse(0));
    }

    static Tally of(Span span, List<LocalDate> beginnings, List<DaysQuery.Count> counts) {
        List<String> verbs = verbs(counts);
        Map<LocalDate, List<DaysQuery.Count>> parts =
                counts.stream().collect(Collectors.groupingBy(count -> span.beginning(count.day())));
        return new Tally(
                verbs,
                beginnings.stream()
                        .map(from -> new Step(from, sums(parts.getOrDefault(from, List.of()), verbs)))
                        .toList());
    }

    private static List<String> verbs(List<DaysQuery.Count> counts) {
        Map<String, Long> totals = counts.stream()
                .collect(Collectors.groupingBy(
                        DaysQuery.Count::verb, Collectors.summingLong(DaysQuery.Count::statements)));
        List<String> named = new ArrayList<>(totals.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(NAMED)
                .toList());
        if (totals.size() > NAMED) {
            named.add(OTHERS);
        }
        return List.copyOf(named);
    }

    private static List<Long> sums(List<DaysQuery.Count> counts, List<String> verbs) {
        Map<String, Long> sums = counts.stream()
                .collect(Collectors.groupingBy(
                        count -> verbs.contains(count.verb()) ? count.verb() : OTHERS,
                        Collectors.summingLong(DaysQuery.Count::statements)));
        return verbs.stream().map(verb -> sums.getOrDefault(verb, 0L)).toList();
    }
}
