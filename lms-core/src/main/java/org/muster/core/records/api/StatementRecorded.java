package org.muster.core.records.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A room told a statement that may count elsewhere ({@link Statements#tell}). What rooms {@link Statements#record} about
 * progress of their own is not told.
 *
 * @param statement the statement's id; it may be told more than once
 * @param learner the learner id, when the actor is one of our people
 * @param verb the verb's IRI
 * @param activity the IRI of the activity it was done to, when it was done to one
 * @param registration what it belongs to: an enrolment, a registration for a webinar
 * @param at when it happened
 */
public record StatementRecorded(
        UUID statement,
        Optional<UUID> learner,
        String verb,
        Optional<String> activity,
        Optional<UUID> registration,
        Instant at) {}
