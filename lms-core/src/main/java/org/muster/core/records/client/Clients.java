package org.muster.core.records.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;

/** The keys of systems that may speak to the store. Secrets are long and random, so a plain SHA-256 guards them. */
@ApplicationScoped
public class Clients {

    private static final String BASIC = "Basic ";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Whoever shows these credentials (RFC 7617), if the key is known, not revoked and the secret is right. */
    public Optional<Client> byCredentials(String authorization) {
        if (!authorization.startsWith(BASIC)) {
            return Optional.empty();
        }
        String[] parts = decoded(authorization.substring(BASIC.length())).split(":", 2);
        return parts.length < 2 ? Optional.empty() : find(parts[0], Sha256.of(parts[1]));
    }

    /** Makes a client, or gives the one of that key this secret and these scopes. */
    @Transactional
    public void keep(String name, String keyName, String secret, Set<String> scopes) {
        sql.change("""
                INSERT INTO records_client (id, name, key_name, secret, scopes, made_at) VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE name = VALUES(name), secret = VALUES(secret), scopes = VALUES(scopes)""", Ids.next(), name, keyName, Sha256.of(secret), String.join(" ", scopes), clock.instant());
    }

    private Optional<Client> find(String keyName, byte[] digest) {
        return sql.first(
                        Known::of,
                        "SELECT id, key_name, secret, scopes FROM records_client WHERE key_name = ? AND revoked_at IS NULL",
                        keyName)
                .filter(known -> MessageDigest.isEqual(known.secret(), digest))
                .map(Known::client);
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64.trim()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private record Known(UUID id, String keyName, byte[] secret, String scopes) {
        static Known of(Row row) throws SQLException {
            return new Known(row.id("id"), row.text("key_name"), row.bytes("secret"), row.text("scopes"));
        }

        Client client() {
            return new Client(id, keyName, Arrays.stream(scopes.split(" ")).collect(Collectors.toSet()));
        }
    }
}
