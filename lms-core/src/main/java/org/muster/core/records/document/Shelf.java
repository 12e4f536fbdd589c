package org.muster.core.records.document;

import java.util.Optional;
import java.util.UUID;

/**
 * Where documents lie together.
 *
 * @param activity its IRI; empty for the profiles of an agent
 * @param agent their identifier in the canonical form of the store; empty for the profiles of an activity
 * @param registration of state; when it is empty and many are asked for, those of every registration are meant
 */
public record Shelf(
        DocumentKind kind, Optional<String> activity, Optional<String> agent, Optional<UUID> registration) {}
