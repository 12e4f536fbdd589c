package org.muster.library.shelf;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.core.people.api.AccessLevel;
import org.muster.library.resource.ResourceKind;

/** How many of the found resources are of each kind, topic and level: what they can be narrowed down by. */
public record Facets(Map<ResourceKind, Long> kinds, Map<String, Long> topics, Map<AccessLevel, Long> levels) {

    static Facets of(Collection<Match> matches) {
        return new Facets(
                counted(matches, match -> Stream.of(match.kind())),
                counted(matches, match -> match.topics().stream()),
                counted(matches, match -> Stream.of(match.level())));
    }

    private static <T extends Comparable<T>> Map<T, Long> counted(
            Collection<Match> matches, Function<Match, Stream<T>> values) {
        Map<T, Long> counts = new TreeMap<>();
        matches.forEach(match -> values.apply(match).forEach(value -> counts.merge(value, match.many(), Long::sum)));
        return counts;
    }
}
