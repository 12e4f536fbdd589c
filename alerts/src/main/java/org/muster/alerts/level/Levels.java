package org.muster.alerts.level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.muster.alerts.api.LevelId;
import org.muster.alerts.message.State;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;

/** The entries of the threat level. */
@ApplicationScoped
public class Levels {

    private static final int MOST = 200;

    @Inject
    Sql sql;

    /** The newest first. */
    public List<LevelEntry> in(State state) {
        return sql.list(
                Levels::entry,
                "SELECT * FROM alerts_level WHERE state = ? ORDER BY scope DESC, from_on DESC, id DESC LIMIT ?",
                state.name(),
                MOST);
    }

    public LevelEntry require(LevelId id) {
        return sql.first(Levels::entry, "SELECT * FROM alerts_level WHERE id = ?", id.value())
                .orElseThrow(() -> new NotFound("alerts.level.unknown"));
    }

    void add(LevelEntry entry, Instant now) {
        LevelEntry.Fact fact = entry.fact();
        int added = sql.change(
                """
                INSERT IGNORE INTO alerts_level (id, scope, level, from_on, source, state, author_id, entered_at)
                VALUES (?, ?, ?, ?, ?, 'WAITING', ?, ?)""",
                entry.id().value(),
                fact.scope().name(),
                fact.level().name(),
                fact.from().toString(),
                fact.source(),
                entry.author().value(),
                now);
        if (added == 0) {
            throw new Conflict("alerts.level.twice");
        }
    }

    public void approve(LevelEntry entry, PersonId approver, Instant now) {
        expectOne(sql.change("""
                UPDATE alerts_level SET state = 'SENT', approver_id = ?, approved_at = ?
                WHERE id = ? AND state = 'WAITING'""", approver.value(), now, entry.id().value()));
    }

    public void refuse(LevelEntry entry) {
        expectOne(sql.change(
                "DELETE FROM alerts_level WHERE id = ? AND state = 'WAITING'",
                entry.id().value()));
    }

    private static void expectOne(int touched) {
        if (touched != 1) {
            throw new Conflict("alerts.level.decided");
        }
    }

    private static LevelEntry entry(Row row) throws SQLException {
        return new LevelEntry(
                new LevelId(row.id("id")),
                new LevelEntry.Fact(
                        LevelScope.valueOf(row.text("scope")),
                        Level.valueOf(row.text("level")),
                        LocalDate.parse(row.text("from_on")),
                        row.text("source")),
                State.valueOf(row.text("state")),
                new PersonId(row.id("author_id")));
    }
}
