package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.store.FindStatements;
import org.muster.core.records.store.Places;
import org.muster.core.records.store.StoredStatement;

/**
 * Finds what a target gets next, in the order of places. A place is given a moment before its row is written, and the row a while
 * before its transaction commits. So none is looked at before that moment is over on any node, and rows that are still being
 * written are waited for: nothing is passed over.
 */
@ApplicationScoped
class NextPart {

    private static final Duration WHILE = Duration.ofSeconds(3);
    private static final int LOOKED_AT = 1_000;
    private static final int MOST = 50;
    private static final long MOST_BYTES = 4_000_000;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    FindStatements find;

    @Inject
    Voided voided;

    @Inject
    Weighed weighed;

    /** In the transaction under way. */
    Part of(Target target) {
        long end = end(target.place());
        List<Kept> looked = voided.judged(kept(target.place(), end));
        List<Kept> wanted = new ArrayList<>();
        long bytes = 0;
        for (Kept kept : looked) {
            if (target.wanted().wants(kept.verb(), kept.activity())) {
                bytes += kept.bytes();
                if (!wanted.isEmpty() && (bytes > MOST_BYTES || wanted.size() == MOST)) {
                    return weighed.part(
                            pieces(wanted), wanted.get(wanted.size() - 1).place());
                }
                wanted.add(kept);
            }
        }
        return weighed.part(pieces(wanted), end);
    }

    /** Reading with a lock waits for whoever has written a statement there and not committed yet. */
    private long end(long place) {
        List<Long> places = sql.list(
                row -> row.number("place"),
                "SELECT place FROM records_statement WHERE place > ? AND place <= ? ORDER BY place LIMIT " + LOOKED_AT
                        + " LOCK IN SHARE MODE",
                place,
                Places.of(clock.instant().minus(WHILE)));
        return places.isEmpty() ? place : places.get(places.size() - 1);
    }

    private List<Kept> kept(long place, long end) {
        return sql.list(Kept::of, """
                SELECT s.place, s.id, s.bytes, v.iri AS verb, o.iri AS activity
                FROM records_statement s JOIN records_iri v ON v.id = s.verb LEFT JOIN records_iri o ON o.id = s.object
                WHERE s.place > ? AND s.place <= ? ORDER BY s.place""", place, end);
    }

    private List<Piece> pieces(List<Kept> wanted) {
        List<StoredStatement> stored = find.at(wanted.stream().map(Kept::place).toList());
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Kept kept = wanted.get(i);
            pieces.add(new Piece(kept.id(), kept.place(), stored.get(i).json()));
        }
        return pieces;
    }

    /** A statement as far as filters look at it. */
    record Kept(long place, UUID id, long bytes, String verb, Optional<String> activity) {

        private static Kept of(Row row) throws SQLException {
            return new Kept(
                    row.number("place"),
                    row.id("id"),
                    row.number("bytes"),
                    row.text("verb"),
                    row.textIfAny("activity"));
        }

        Kept like(String otherVerb, Optional<String> otherActivity) {
            return new Kept(place, id, bytes, otherVerb, otherActivity);
        }
    }
}
