package org.muster.core.records.store;

import java.time.Instant;

/** A statement as it is told, and when it was stored. */
public record StoredStatement(String json, Instant stored) {}
