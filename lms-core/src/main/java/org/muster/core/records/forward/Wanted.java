package org.muster.core.records.forward;

import java.util.List;
import java.util.Optional;

/**
 * Which statements a target gets.
 *
 * @param verbs IRIs; none means all
 * @param activityPrefix what the IRI of the activity begins with; empty text means any object, also one that is no activity
 */
public record Wanted(List<String> verbs, String activityPrefix) {

    boolean wants(String verb, Optional<String> activity) {
        return (verbs.isEmpty() || verbs.contains(verb))
                && (activityPrefix.isEmpty()
                        || activity.filter(iri -> iri.startsWith(activityPrefix))
                                .isPresent());
    }

    /** One a line. */
    public static Wanted of(String verbs, String activityPrefix) {
        return new Wanted(
                verbs.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList(),
                activityPrefix.strip());
    }

    String verbLines() {
        return String.join("\n", verbs);
    }
}
