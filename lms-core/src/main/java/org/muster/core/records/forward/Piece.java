package org.muster.core.records.forward;

import java.util.UUID;

/** A statement to be sent, as the store serves it. */
record Piece(UUID id, long place, String json) {}
