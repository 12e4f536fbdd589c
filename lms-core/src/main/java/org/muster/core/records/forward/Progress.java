package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.muster.core.kernel.BackOff;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.store.FindStatements;

/**
 * How far each target is. Whatever is noted is noted in the transaction under way, and only while the lease is good and the
 * target switched on; what is not noted is sent once more, which the other store knows by the statements' ids.
 */
@ApplicationScoped
class Progress {

    /** How soon a target is looked at again for which there was nothing. */
    private static final Duration REST = Duration.ofSeconds(2);

    private static final int AT_ONCE = 50;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    FindStatements find;

    /** All of a part is there. */
    void taken(Target target, Part part) {
        move(target, part.end(), part.pieces().size(), clock.instant());
    }

    /** There is nothing more to do with this part. */
    void past(Target target, long end) {
        boolean nothing = end == target.place();
        move(target, end, 0, nothing ? clock.instant().plus(REST) : clock.instant());
    }

    /** A single statement is there, or is refused; whether to go on. */
    boolean note(Target target, Piece piece, Outcome outcome) {
        boolean taken = outcome.is(Outcome.Verdict.TAKEN);
        boolean ours =
                move(target, piece.place(), taken ? 1 : 0, clock.instant().plus(TargetLeases.LENGTH));
        if (ours && taken) {
            sql.change(
                    "DELETE FROM records_forward_refused WHERE target = ? AND statement = ?", target.id(), piece.id());
        } else if (ours) {
            refused(target, piece, outcome);
        }
        return ours;
    }

    /** Nothing gets through: the wait grows, and is never shorter than the other store asks for. */
    void later(Target target, Outcome outcome) {
        Instant now = clock.instant();
        int attempts = 1 + (int) sql.count("SELECT attempts FROM records_forward WHERE id = ?", target.id());
        Duration wait = BackOff.after(attempts);
        Duration asked = outcome.pause().orElse(Duration.ZERO);
        sql.change(
                """
                UPDATE records_forward SET attempts = ?, failing_since = COALESCE(failing_since, ?), last_error = ?, due_at = ?
                WHERE id = ? AND fence = ?""",
                attempts,
                now,
                outcome.status() == 0 ? outcome.said() : "HTTP " + outcome.status(),
                now.plus(asked.compareTo(wait) > 0 ? asked : wait),
                target.id(),
                target.fence());
    }

    /** Refused statements that somebody wants to be tried once more. */
    List<Piece> again(Target target) {
        return sql.list(row -> new Piece(row.id("id"), row.number("place"), ""), """
                        SELECT s.id, s.place FROM records_forward_refused r JOIN records_statement s ON s.id = r.statement
                        WHERE r.target = ? AND r.state = 'AGAIN' ORDER BY r.refused_at LIMIT ?""", target.id(), AT_ONCE).stream()
                .map(piece -> new Piece(
                        piece.id(),
                        piece.place(),
                        find.at(List.of(piece.place())).get(0).json()))
                .toList();
    }

    private boolean move(Target target, long place, int delivered, Instant due) {
        return sql.change("""
                        UPDATE records_forward SET place = GREATEST(place, ?), delivered = delivered + ?, due_at = ?,
                        attempts = 0, failing_since = NULL, last_error = NULL WHERE id = ? AND fence = ? AND running""", place, delivered, due, target.id(), target.fence()) > 0;
    }

    private void refused(Target target, Piece piece, Outcome outcome) {
        sql.change("""
                INSERT INTO records_forward_refused (target, statement, refused_at, status, reason, state)
                VALUES (?, ?, ?, ?, ?, 'OPEN') ON DUPLICATE KEY UPDATE refused_at = VALUES(refused_at),
                status = VALUES(status), reason = VALUES(reason), state = 'OPEN'""", target.id(), piece.id(), clock.instant(), outcome.status(), outcome.said());
    }
}
