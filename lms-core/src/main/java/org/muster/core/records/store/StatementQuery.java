package org.muster.core.records.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is asked for (1.0.3, part three, 2.1.3; 2.0, 4.1.6.1).
 *
 * @param agent an agent's identifier in canonical form
 * @param relatedAgents whether every place counts that names somebody
 * @param authority the key whose statements alone are looked at, if only they may be
 * @param after the place of the last statement of the page before, for the next page
 * @param limit how many at most, from 1
 */
public record StatementQuery(
        Optional<String> agent,
        boolean relatedAgents,
        Optional<String> verb,
        Optional<String> activity,
        boolean relatedActivities,
        Optional<UUID> registration,
        Optional<Instant> since,
        Optional<Instant> until,
        Optional<String> authority,
        boolean ascending,
        Optional<Long> after,
        int limit) {}
