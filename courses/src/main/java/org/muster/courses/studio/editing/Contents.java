package org.muster.courses.studio.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.courses.publishing.rule.Finding;
import org.muster.courses.studio.document.Checked;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;

/** What stands in a draft, as it was once read. */
final class Contents {

    private final List<Part> parts;
    private final List<Part> removed;
    private final Map<String, String> addresses;
    private final Checked checked;
    private final Map<String, Part> byName;
    private final Map<PartKind, Map<String, List<Part>>> byPlace;
    private final Set<String> unfinished;

    Contents(List<Part> all, Map<String, String> addresses, Function<List<Part>, Checked> check) {
        this.parts = present(all);
        this.removed = all.stream().filter(Part::removed).toList();
        this.addresses = addresses;
        this.checked = check.apply(parts);
        this.byName = parts.stream().collect(Collectors.toUnmodifiableMap(Part::name, Function.identity()));
        this.byPlace = parts.stream()
                .collect(Collectors.groupingBy(
                        part -> part.piece().kind(),
                        Collectors.groupingBy(part -> part.piece().parent())));
        this.unfinished = checked.findings().stream()
                .map(Finding::place)
                .flatMap(this::withOwner)
                .collect(Collectors.toSet());
    }

    /** What was removed takes along what belongs to it. */
    private static List<Part> present(List<Part> all) {
        Set<String> removed = all.stream().filter(Part::removed).map(Part::name).collect(Collectors.toSet());
        Set<String> orphans = all.stream()
                .filter(part -> removed.contains(part.piece().parent()))
                .map(Part::name)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(part -> !part.removed()
                        && !orphans.contains(part.name())
                        && !orphans.contains(part.piece().parent()))
                .toList();
    }

    private Stream<String> withOwner(String place) {
        return Stream.concat(
                Stream.of(place), find(place).map(part -> part.piece().parent()).stream());
    }

    List<Part> parts() {
        return parts;
    }

    List<Part> removed() {
        return removed;
    }

    Map<String, String> addresses() {
        return addresses;
    }

    Checked checked() {
        return checked;
    }

    List<Part> in(PartKind kind, String parent) {
        return byPlace.getOrDefault(kind, Map.of()).getOrDefault(parent, List.of());
    }

    Optional<Part> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether something is still missing in a part or in what belongs to it. */
    boolean isUnfinished(Part part) {
        return unfinished.contains(part.name());
    }
}
