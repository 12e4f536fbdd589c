package org.muster.alerts.delivery;

import java.util.UUID;

/** A part of those whom a message goes to. */
public record Chunk(UUID message, int number) {}
