package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.certificates.api.AwardId;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;

/** The rows of what is done to many awards at once. */
@ApplicationScoped
class Bulks {

    private static final String CHOSEN =
            " FROM certificates_award a LEFT JOIN certificates_holder h ON h.award_id = a.id WHERE a.status <> 'REVOKED' AND ";

    @Inject
    Sql sql;

    long count(AwardFilter filter) {
        AwardFilter.Condition condition = filter.condition();
        return sql.count("SELECT COUNT(*)" + CHOSEN + condition.sql(), condition.with());
    }

    /** Whether it was not begun before. */
    boolean begin(UUID bulk, @Nullable UUID actor, String reason, Instant now) {
        return sql.change(
                        "INSERT IGNORE INTO certificates_bulk (id, actor_id, reason, asked_at) VALUES (?, ?, ?, ?)",
                        bulk,
                        actor,
                        reason,
                        now)
                == 1;
    }

    /** Fixes which awards it is about; gives how many. */
    int take(UUID bulk, AwardFilter filter) {
        AwardFilter.Condition condition = filter.condition();
        Object[] parameters =
                Stream.concat(Stream.of(bulk), Stream.of(condition.with())).toArray();
        return sql.change(
                "INSERT INTO certificates_bulk_award (bulk_id, award_id) SELECT ?, a.id" + CHOSEN + condition.sql(),
                parameters);
    }

    Optional<Known> find(UUID bulk) {
        return sql.first(
                row -> new Known(
                        row.idIfAny("actor_id").map(PersonId::new), row.text("reason"), row.instant("asked_at")),
                "SELECT actor_id, reason, asked_at FROM certificates_bulk WHERE id = ?",
                bulk);
    }

    List<AwardId> open(UUID bulk, int most) {
        return sql.list(
                row -> new AwardId(row.id("award_id")),
                "SELECT award_id FROM certificates_bulk_award WHERE bulk_id = ? AND done_at IS NULL"
                        + " ORDER BY award_id LIMIT ? FOR UPDATE",
                bulk,
                most);
    }

    void done(UUID bulk, AwardId award, Instant at) {
        sql.change(
                "UPDATE certificates_bulk_award SET done_at = ? WHERE bulk_id = ? AND award_id = ?",
                at,
                bulk,
                award.value());
    }

    long done(UUID bulk) {
        return sql.count(
                "SELECT COUNT(*) FROM certificates_bulk_award WHERE bulk_id = ? AND done_at IS NOT NULL", bulk);
    }

    long total(UUID bulk) {
        return sql.count("SELECT COUNT(*) FROM certificates_bulk_award WHERE bulk_id = ?", bulk);
    }

    /** What was asked for. */
    record Known(Optional<PersonId> actor, String reason, Instant askedAt) {}
}
