package org.muster.core.records.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody did something (xAPI 1.0.3, part two, 2.4).
 *
 * @param id the statement's id; recording it twice records it once
 * @param learner the person's learner id; the statement names no name and no address
 * @param at when it happened
 */
public record Statement(
        UUID id, UUID learner, Verb verb, Activity object, Result result, Context context, Instant at) {}
