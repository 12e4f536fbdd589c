package org.muster.core.records.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.statement.Edition;
import org.muster.core.records.statement.Incoming;
import org.muster.core.records.statement.ReadStatement;

/**
 * Statements that refer to others: such a one is also found by what its target is found by (1.0.3, part three, 2.1.3),
 * whichever of the two comes first. Each side writes its own row and then looks for the other's under a lock, so that of two
 * that come at once at least one sees the other.
 */
@ApplicationScoped
class References {

    /** How long a chain of references is followed. */
    private static final int LONGEST = 16;

    private static final String HERE = "SELECT s.place, a.identifier, s.body FROM records_statement s"
            + " JOIN records_agent a ON a.id = s.authority WHERE s.id = ? LOCK IN SHARE MODE";

    @Inject
    Sql sql;

    @Inject
    Dictionary dictionary;

    @Inject
    Related related;

    void write(List<Numbered> statements, List<Entry> entries) {
        List<@Nullable Object[]> rows = statements.stream()
                .filter(numbered -> numbered.statement().target() != null)
                .map(References::row)
                .toList();
        if (!rows.isEmpty()) {
            sql.insertAll("INSERT INTO records_reference (target, place, voids)", rows);
            statements.forEach(numbered -> borrow(numbered.statement().target(), numbered.place(), LONGEST));
        }
        lendToEarlier(entries);
    }

    private static @Nullable Object[] row(Numbered numbered) {
        UUID target = Objects.requireNonNull(numbered.statement().target());
        return new @Nullable Object[] {
            target.toString(), numbered.place(), numbered.statement().voids()
        };
    }

    /** What the target is found by, the statement in that place is found by; and so on along the chain. */
    private void borrow(@Nullable UUID target, long referrer, int left) {
        if (target == null || left == 0) {
            return;
        }
        here(target).filter(found -> found.entry().place() != referrer).ifPresent(found -> {
            related.lend(found.entry(), referrer);
            borrow(found.target(), referrer, left - 1);
        });
    }

    private void lendToEarlier(List<Entry> entries) {
        Map<String, Entry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id().toString(), entry));
        sql.list(
                        row -> Map.entry(row.text("target"), row.number("place")),
                        "SELECT target, place FROM records_reference WHERE target IN " + Sql.marks(byId.size())
                                + " LOCK IN SHARE MODE",
                        byId.keySet().toArray())
                .forEach(row -> lend(Objects.requireNonNull(byId.get(row.getKey())), row.getValue(), new HashSet<>()));
    }

    private void lend(Entry target, long referrer, Set<Long> seen) {
        if (referrer == target.place() || seen.size() == LONGEST || !seen.add(referrer)) {
            return;
        }
        related.lend(target, referrer);
        sql.list(
                        row -> row.number("place"),
                        "SELECT r.place FROM records_reference r JOIN records_statement s ON s.id = r.target WHERE s.place = ?",
                        referrer)
                .forEach(place -> lend(target, place, seen));
    }

    private Optional<Found> here(UUID id) {
        return sql.first(row -> found(row.number("place"), row.text("identifier"), row.bytes("body")), HERE, id);
    }

    private Found found(long place, String authority, byte[] body) {
        Incoming statement = ReadStatement.all(new String(body, StandardCharsets.UTF_8), Edition.TWO)
                .get(0);
        Entry entry = Entry.of(List.of(new Numbered(statement, place)), authority, dictionary)
                .get(0);
        return new Found(entry, statement.target());
    }

    private record Found(Entry entry, @Nullable UUID target) {}
}
