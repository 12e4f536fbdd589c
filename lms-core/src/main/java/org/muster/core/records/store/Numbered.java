package org.muster.core.records.store;

import java.util.Objects;
import java.util.UUID;
import org.muster.core.records.statement.Incoming;

/** A statement that is to be kept, in its place. */
record Numbered(Incoming statement, long place) {

    UUID id() {
        return Objects.requireNonNull(statement.id());
    }
}
