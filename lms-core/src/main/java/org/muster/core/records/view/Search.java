package org.muster.core.records.view;

import java.time.Instant;
import java.util.Optional;

/**
 * What an administrator looks for; empty text for anything.
 *
 * @param person part of a name, or an e-mail address
 * @param verb the verb's IRI
 * @param activity what the activity's IRI begins with
 */
public record Search(String person, String verb, String activity, Optional<Instant> from, Optional<Instant> until) {

    public static final Search ALL = new Search("", "", "", Optional.empty(), Optional.empty());
}
