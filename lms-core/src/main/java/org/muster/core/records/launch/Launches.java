package org.muster.core.records.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.learner.LearnerAccounts;

/** The launches that have not ended. */
@ApplicationScoped
public class Launches {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    LearnerAccounts accounts;

    /** The launch of that token; it is found by its digest, so nothing is compared that a stopwatch could tell. */
    public Optional<Known> withSecret(String secret) {
        return sql.first(
                this::known,
                "SELECT id, registration, learner, activity FROM records_launch WHERE digest = ? AND ends_at > ?",
                Sha256.of(secret),
                clock.instant());
    }

    private Known known(Row row) throws SQLException {
        return new Known(
                row.id("id"),
                new LaunchLimits(accounts.identifier(row.id("learner")), row.id("registration"), row.text("activity")));
    }

    /** A launch under way. */
    public record Known(UUID id, LaunchLimits limits) {}
}
