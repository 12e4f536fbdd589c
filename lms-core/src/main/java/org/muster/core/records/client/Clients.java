package org.muster.core.records.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.launch.Launches;

/**
 * Whoever may speak to the store. Each request looks its key up anew, by an index, so that a revoked one is refused at once by
 * every node. Secrets are long and random, so a plain SHA-256 guards them.
 */
@ApplicationScoped
public class Clients {

    /** When a key was used is noted at most so often: it is there to find keys that nobody needs. */
    private static final Duration COARSE = Duration.ofHours(1);

    private static final Set<String> OF_A_LAUNCH = Set.of(Client.WRITE, Client.STATE, Client.PROFILE);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Launches launches;

    /** Whoever shows these credentials, if the key is known, not revoked and the secret is right. */
    public Optional<Client> byCredentials(String authorization) {
        return Credentials.of(authorization).flatMap(shown -> shown.areOfALaunch() ? launched(shown) : withKey(shown));
    }

    /** Makes a client, or gives the one of that key this secret and these scopes. */
    @Transactional
    public void keep(String name, String keyName, String secret, Set<String> scopes) {
        sql.change("""
                INSERT INTO records_client (id, name, key_name, secret, scopes, made_at) VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE name = VALUES(name), secret = VALUES(secret), scopes = VALUES(scopes)""", Ids.next(), name, keyName, Sha256.of(secret), String.join(" ", scopes), clock.instant());
    }

    private Optional<Client> launched(Credentials shown) {
        return launches.withSecret(shown.secret())
                .map(launch -> new Client(launch.id(), shown.key(), OF_A_LAUNCH, Optional.of(launch.limits())));
    }

    private Optional<Client> withKey(Credentials shown) {
        Optional<Known> known = sql.first(
                        Known::of,
                        "SELECT id, key_name, secret, scopes, last_used_at FROM records_client"
                                + " WHERE key_name = ? AND revoked_at IS NULL",
                        shown.key())
                .filter(found -> MessageDigest.isEqual(found.secret(), Sha256.of(shown.secret())));
        known.ifPresent(this::noteUse);
        return known.map(Known::client);
    }

    private void noteUse(Known known) {
        Instant now = clock.instant();
        Instant longAgo = now.minus(COARSE);
        if (known.lastUsedAt().filter(longAgo::isBefore).isEmpty()) {
            sql.change(
                    "UPDATE records_client SET last_used_at = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at <= ?)",
                    now,
                    known.id(),
                    longAgo);
        }
    }

    private record Known(UUID id, String keyName, byte[] secret, String scopes, Optional<Instant> lastUsedAt) {
        static Known of(Row row) throws SQLException {
            return new Known(
                    row.id("id"),
                    row.text("key_name"),
                    row.bytes("secret"),
                    row.text("scopes"),
                    row.instantIfAny("last_used_at"));
        }

        Client client() {
            return new Client(id, keyName, Set.of(scopes.split(" ")), Optional.empty());
        }
    }
}
