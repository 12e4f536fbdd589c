package org.muster.library.shelf;

import java.util.Set;
import org.muster.core.people.api.AccessLevel;
import org.muster.library.resource.ResourceKind;

/**
 * What a reader looks for. Empty sets narrow nothing down.
 *
 * @param typed as it was typed; may be blank
 */
public record Search(String typed, Set<ResourceKind> kinds, Set<String> topics, Set<AccessLevel> levels) {

    public static Search everything() {
        return new Search("", Set.of(), Set.of(), Set.of());
    }

    public Search ofKind(ResourceKind kind) {
        return new Search(typed, Set.of(kind), topics, levels);
    }

    public SearchWords words() {
        return SearchWords.of(typed);
    }

    public boolean isNarrowed() {
        return !kinds.isEmpty() || !topics.isEmpty() || !levels.isEmpty();
    }

    boolean takes(Match match) {
        return (kinds.isEmpty() || kinds.contains(match.kind()))
                && (levels.isEmpty() || levels.contains(match.level()))
                && (topics.isEmpty() || match.topics().stream().anyMatch(topics::contains));
    }
}
