package org.muster.core.records.forward;

import java.net.URI;
import java.sql.SQLException;
import java.util.UUID;
import org.muster.core.kernel.database.Row;
import org.muster.core.records.statement.Edition;

/**
 * A target that this node has leased.
 *
 * @param place all statements up to it are done with
 * @param fence the number of the lease: what is noted under an older one is void
 */
record Target(UUID id, Receiver receiver, Wanted wanted, long place, long fence) {

    /** Whom to send to, and how; the secret is sealed. */
    record Receiver(URI endpoint, Edition edition, String key, byte[] sealedSecret) {

        URI statements() {
            return URI.create(endpoint + "/statements");
        }
    }

    static final String COLUMNS = "id, endpoint, edition, key_name, secret, verbs, activity_prefix, place, fence";

    static Target of(Row row) throws SQLException {
        return new Target(
                row.id("id"),
                new Receiver(
                        URI.create(row.text("endpoint")),
                        Edition.of(row.text("edition")).orElseThrow(),
                        row.text("key_name"),
                        row.bytes("secret")),
                Wanted.of(row.text("verbs"), row.text("activity_prefix")),
                row.number("place"),
                row.number("fence") + 1);
    }

    /** Binds a sealed secret to its row. */
    static String secretOf(UUID target) {
        return "records_forward:" + target;
    }
}
