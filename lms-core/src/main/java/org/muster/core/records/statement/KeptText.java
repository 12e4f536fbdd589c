package org.muster.core.records.statement;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.muster.core.records.json.Json;

/**
 * The text of a statement as the store keeps it: what came, letter by letter, without what the store itself says of it when it
 * is asked (stored, authority), with what it has to have (id, timestamp, version), and with lists of context activities where
 * one stood alone (1.0.3, part two, 2.4.6.2).
 */
public final class KeptText {

    private static final Set<String> SAID_BY_THE_STORE = Set.of("stored", "authority");

    private final Incoming statement;
    private final StringBuilder kept = new StringBuilder();

    private KeptText(Incoming statement) {
        this.statement = statement;
    }

    public static String of(Incoming statement, UUID id, Instant stored) {
        return new KeptText(statement).with(id, stored);
    }

    private String with(UUID id, Instant stored) {
        came();
        if (!statement.json().has("id")) {
            add("id", id.toString());
        }
        if (statement.timestamp() == null) {
            add("timestamp", Times.text(stored));
        }
        if (!statement.json().has("version")) {
            add("version", statement.edition().first());
        }
        return kept.append('}').toString();
    }

    private void add(String name, String value) {
        kept.append(",\"").append(name).append("\":\"").append(value).append('"');
    }

    /** Member by member, each with the comma before it, so that nothing between two that are kept is lost. */
    private void came() {
        Json.Obj json = statement.json();
        int from = json.from() + 1;
        boolean first = true;
        kept.append('{');
        for (int i = 0; i < json.size(); i++) {
            if (!SAID_BY_THE_STORE.contains(json.name(i))) {
                boolean comma = first && i > 0;
                copy(comma ? statement.text().indexOf(',', from) + 1 : from, json.end(i));
                first = false;
            }
            from = json.end(i);
        }
    }

    private void copy(int from, int to) {
        int at = from;
        for (Json.Obj alone : statement.alone()) {
            if (alone.from() >= from && alone.to() <= to) {
                kept.append(statement.text(), at, alone.from()).append('[');
                kept.append(statement.text(), alone.from(), alone.to()).append(']');
                at = alone.to();
            }
        }
        kept.append(statement.text(), at, to);
    }
}
