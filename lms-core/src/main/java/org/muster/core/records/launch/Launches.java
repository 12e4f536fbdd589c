package org.muster.core.records.launch;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.statement.ReadStatement;

/** The launches that have not ended. */
@ApplicationScoped
public class Launches {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String homePage;

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
                new LaunchLimits(identifier(row.text("learner")), row.id("registration"), row.text("activity")));
    }

    private String identifier(String learner) {
        JsonObject account = JSON.createObjectBuilder()
                .add("homePage", homePage)
                .add("name", learner)
                .build();
        return ReadStatement.identifier(
                JSON.createObjectBuilder().add("account", account).build());
    }

    /** A launch under way. */
    public record Known(UUID id, LaunchLimits limits) {}
}
