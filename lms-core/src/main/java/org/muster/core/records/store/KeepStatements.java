package org.muster.core.records.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.DatabaseRefused;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.statement.Incoming;
import org.muster.core.records.statement.KeptText;

/** Writes new statements and all they are found by, in the transaction under way and in a handful of round trips. */
@ApplicationScoped
class KeepStatements {

    private static final String INTO = "INSERT INTO records_statement (place, id, happened_at, actor, verb, object,"
            + " registration, authority, bytes, body)";

    /** How often places are taken anew when another node was there in the same microsecond, or when they got too old. */
    private static final int TRIES = 5;

    @Inject
    Sql sql;

    @Inject
    Dictionary dictionary;

    @Inject
    Places places;

    @Inject
    Related related;

    @Inject
    References references;

    @Inject
    KnownActivities activities;

    /**
     * Keeps statements each of which has an id and none of which is known. Should one be known after all, the unique key says so
     * ({@link #isKnown}) and none is written.
     *
     * @param authority who vouches for them, as an identifier in canonical form
     */
    List<Numbered> keep(List<Incoming> statements, String authority) {
        for (int tries = 1; ; tries++) {
            long first = places.next(statements.size());
            List<Numbered> numbered = numbered(statements, first);
            List<Entry> entries = Entry.of(numbered, authority, dictionary);
            if (tries < TRIES && !places.isGood(first)) {
                continue;
            }
            try {
                write(numbered, entries, dictionary.agent(authority));
                return numbered;
            } catch (DatabaseRefused refused) {
                if (tries == TRIES || !refused.isConstraint("PRIMARY")) {
                    throw refused;
                }
            }
        }
    }

    static boolean isKnown(DatabaseRefused refused) {
        return refused.isConstraint("records_statement_id");
    }

    private static List<Numbered> numbered(List<Incoming> statements, long first) {
        List<Numbered> numbered = new ArrayList<>(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            numbered.add(new Numbered(statements.get(i), first + i));
        }
        return numbered;
    }

    private void write(List<Numbered> numbered, List<Entry> entries, long vouching) {
        List<@Nullable Object[]> rows = new ArrayList<>(numbered.size());
        for (int i = 0; i < numbered.size(); i++) {
            rows.add(row(numbered.get(i), entries.get(i), vouching));
        }
        sql.insertAll(INTO, rows);
        related.write(entries);
        references.write(numbered, entries);
        activities.learn(numbered);
    }

    private static @Nullable Object[] row(Numbered numbered, Entry entry, long authority) {
        Instant stored = Places.storedAt(numbered.place());
        Incoming statement = numbered.statement();
        byte[] body = KeptText.of(statement, numbered.id(), stored).getBytes(StandardCharsets.UTF_8);
        return new @Nullable Object[] {
            entry.place(),
            entry.id().toString(),
            statement.timestamp() == null ? stored : statement.timestamp(),
            entry.actor(),
            entry.verb(),
            entry.object(),
            entry.registration(),
            authority,
            body.length,
            body
        };
    }
}
