package org.muster.core.records.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is asked for (part three, 2.1, query parameters).
 *
 * @param agent the actor's identifier in canonical form
 * @param after the place of the last statement of the page before, for the next page
 * @param limit how many at most, from 1
 */
public record StatementQuery(
        Optional<String> agent,
        Optional<String> verb,
        Optional<String> activity,
        Optional<UUID> registration,
        Optional<Instant> since,
        Optional<Instant> until,
        boolean ascending,
        Optional<Long> after,
        int limit) {}
