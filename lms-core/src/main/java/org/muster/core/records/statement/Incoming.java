package org.muster.core.records.statement;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A statement that was read and is valid, with what the store's columns need.
 *
 * @param actor the actor's identifier in canonical form
 * @param object the activity it is about; empty when it is about something else
 */
public record Incoming(
        JsonObject json,
        Optional<UUID> id,
        String actor,
        String verb,
        Optional<String> object,
        Optional<UUID> registration,
        Optional<OffsetDateTime> timestamp) {}
