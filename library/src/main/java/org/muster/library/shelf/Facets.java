package org.muster.library.shelf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.core.people.api.AccessLevel;
import org.muster.library.resource.ResourceKind;

/** How many of the found resources are of each kind, topic and level: what they can be narrowed down by. */
public record Facets(Map<ResourceKind, Long> kinds, Map<String, Long> topics, Map<AccessLevel, Long> levels) {

    static Facets of(Collection<Match> matches) {
        List<String> topics =
                matches.stream().flatMap(match -> match.topics().stream()).toList();
        return new Facets(
                counted(matches.stream().map(Match::kind)),
                counted(topics.stream()),
                counted(matches.stream().map(Match::level)));
    }

    private static <T extends Comparable<T>> Map<T, Long> counted(Stream<T> values) {
        Map<T, Long> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
        return counts;
    }
}
