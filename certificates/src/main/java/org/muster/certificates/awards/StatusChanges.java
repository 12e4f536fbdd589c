package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.certificates.api.AwardId;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;

/** What happened to awards after they were issued: appended, never changed. */
@ApplicationScoped
class StatusChanges {

    @Inject
    Sql sql;

    /** {@code actor} is null when the server itself acted. */
    void append(AwardId award, AwardStatus status, Instant at, @Nullable PersonId actor, String reason) {
        sql.change(
                "INSERT INTO certificates_status_change (id, award_id, status, happened_at, actor_id, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                award.value(),
                status.name(),
                at,
                actor == null ? null : actor.value(),
                reason);
    }

    /** When the award last became what it is; empty when nothing happened since it was issued. */
    Optional<Instant> latest(AwardId award) {
        return sql.first(
                row -> row.instant("happened_at"),
                "SELECT happened_at FROM certificates_status_change WHERE award_id = ? ORDER BY happened_at DESC LIMIT 1",
                award.value());
    }

    /** All that happened to it, newest first. */
    List<Change> of(AwardId award) {
        return sql.list(
                row -> new Change(
                        AwardStatus.valueOf(row.text("status")),
                        row.instant("happened_at"),
                        row.idIfAny("actor_id").map(PersonId::new),
                        row.text("reason")),
                "SELECT status, happened_at, actor_id, reason FROM certificates_status_change WHERE award_id = ?"
                        + " ORDER BY happened_at DESC, id DESC",
                award.value());
    }

    /** Something that happened. */
    record Change(AwardStatus status, Instant at, Optional<PersonId> actor, String reason) {}
}
