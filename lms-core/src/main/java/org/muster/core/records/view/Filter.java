package org.muster.core.records.view;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which statements are meant.
 *
 * @param actors their identifiers in the canonical form of the store; empty for everybody's
 * @param verb the verb's IRI
 * @param activity what the activity's IRI begins with
 * @param named what the activity's name or IRI holds; only with actors, whose statements are few
 * @param from when it happened, this moment included
 * @param until when it happened, this moment excluded
 */
record Filter(
        Optional<Set<String>> actors,
        Optional<String> verb,
        Optional<String> activity,
        Optional<String> named,
        Optional<UUID> registration,
        Optional<Instant> from,
        Optional<Instant> until) {

    static final Filter NONE = new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static Filter of(Set<String> actors, Optional<String> named) {
        return new Filter(
                Optional.of(actors),
                Optional.empty(),
                Optional.empty(),
                named,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Filter of(UUID registration) {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(registration),
                Optional.empty(),
                Optional.empty());
    }
}
