package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Permission;
import org.muster.core.records.access.RecordsAct;

/** Targets as they are looked at, in the order of their names. */
@ApplicationScoped
public class TargetsQuery {

    /** Nobody counts more than this. */
    public static final int MOST_COUNTED = 10_000;

    private static final String SELECT = """
            SELECT t.id, t.name, t.endpoint, t.edition, t.key_name, t.verbs, t.activity_prefix, t.from_at, t.running, t.version,
            t.delivered, t.place, t.failing_since, t.last_error, t.due_at,
            (SELECT COUNT(*) FROM records_forward_refused r WHERE r.target = t.id AND r.state <> 'GIVEN_UP') AS refused
            FROM records_forward t""";

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    public List<Seen> all() {
        permission.require(RecordsAct.VIEW_FORWARDING);
        return sql.list(Found::of, SELECT + " ORDER BY t.name, t.id").stream()
                .map(this::counted)
                .toList();
    }

    public Seen one(UUID target) {
        permission.require(RecordsAct.VIEW_FORWARDING);
        return sql.first(Found::of, SELECT + " WHERE t.id = ?", target)
                .map(this::counted)
                .orElseThrow(() -> new NotFound("records.forward.gone"));
    }

    private Seen counted(Found found) {
        return found.counted(sql.count(
                "SELECT COUNT(*) FROM (SELECT place FROM records_statement WHERE place > ? LIMIT ?) ahead",
                found.place(),
                MOST_COUNTED + 1));
    }

    private static Seen seen(Row row) throws SQLException {
        return new Seen(
                row.id("id"),
                row.text("name"),
                new Way(row.text("endpoint"), row.text("edition"), row.text("key_name")),
                Wanted.of(row.text("verbs"), row.text("activity_prefix")),
                row.instant("from_at"),
                row.yes("running"),
                row.number("version"),
                new Counts(row.number("delivered"), 0, row.number("refused")),
                trouble(row));
    }

    private static Optional<Trouble> trouble(Row row) throws SQLException {
        Optional<String> error = row.textIfAny("last_error");
        return error.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trouble(error.get(), row.instant("failing_since"), row.instant("due_at")));
    }

    private record Found(Seen seen, long place) {

        static Found of(Row row) throws SQLException {
            return new Found(TargetsQuery.seen(row), row.number("place"));
        }

        Seen counted(long ahead) {
            Counts counts =
                    new Counts(seen.counts().delivered(), ahead, seen.counts().refused());
            return new Seen(
                    seen.id(),
                    seen.name(),
                    seen.way(),
                    seen.wanted(),
                    seen.from(),
                    seen.running(),
                    seen.version(),
                    counts,
                    seen.trouble());
        }
    }

    /** @param edition as it is spoken to: {@code 1.0.3} or {@code 2.0.0} */
    public record Way(String endpoint, String edition, String key) {}

    /**
     * @param delivered statements the target has
     * @param ahead statements still to be looked at, up to one more than {@link #MOST_COUNTED}
     * @param refused statements it does not take, without those given up
     */
    public record Counts(long delivered, long ahead, long refused) {}

    /** Why nothing gets through, since when, and when it is tried next. */
    public record Trouble(String error, Instant since, Instant next) {}

    /** A target; its secret is not told. */
    public record Seen(
            UUID id,
            String name,
            Way way,
            Wanted wanted,
            Instant from,
            boolean running,
            long version,
            Counts counts,
            Optional<Trouble> trouble) {}
}
