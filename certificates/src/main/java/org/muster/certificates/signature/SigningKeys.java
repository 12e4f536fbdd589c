package org.muster.certificates.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.secrets.Secrets;

/** The keys of the installation, shared by its nodes. The first is made when something is first signed. */
@ApplicationScoped
public class SigningKeys {

    private static final String ACTIVE = "SELECT id FROM certificates_signing_key WHERE active_mark = 1";

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    Secrets secrets;

    @Inject
    CertificatesSettings settings;

    @Inject
    Clock clock;

    private final ConcurrentMap<UUID, SigningKey> read = new ConcurrentHashMap<>();

    /** The one that signs now. */
    SigningKey current() {
        return active().or(this::first).map(this::key).orElseThrow();
    }

    /** Whether a certificate belongs to a key of this installation, that of today or one before. */
    boolean isOurs(X509Certificate certificate) {
        return sql.count(
                        "SELECT COUNT(*) FROM certificates_signing_key WHERE fingerprint = ?",
                        SigningKey.fingerprint(certificate))
                > 0;
    }

    /** Signs from now on with that key, unless it has signed before; whoever calls has a transaction. */
    boolean activate(SigningKey key) {
        if (isOurs(key.certificate())) {
            return false;
        }
        sql.change(
                "UPDATE certificates_signing_key SET active_mark = NULL, retired_at = ? WHERE active_mark = 1",
                clock.instant());
        add(key);
        return true;
    }

    /** A new key, which nobody knows yet. */
    SigningKey make() {
        return NewKey.of(settings.publicAddress(), clock.instant());
    }

    private Optional<UUID> active() {
        return sql.first(row -> row.id("id"), ACTIVE);
    }

    /** Of nodes that begin at once one makes it. */
    private Optional<UUID> first() {
        transactions.runInNew(() -> add(make()));
        return transactions.inNew(this::active);
    }

    private void add(SigningKey key) {
        Instant now = clock.instant();
        UUID id = Ids.at(now.toEpochMilli());
        sql.change(
                """
                INSERT IGNORE INTO certificates_signing_key (id, fingerprint, chain, sealed_key, made_at, active_mark)
                VALUES (?, ?, ?, ?, ?, 1)""",
                id,
                key.fingerprint(),
                KeyText.pem(key.chain()),
                secrets.seal(key.key().getEncoded(), place(id)),
                now);
    }

    private SigningKey key(UUID id) {
        return read.computeIfAbsent(
                id,
                wanted -> sql.first(
                                this::key,
                                "SELECT id, chain, sealed_key FROM certificates_signing_key WHERE id = ?",
                                wanted)
                        .orElseThrow());
    }

    private SigningKey key(Row row) throws SQLException {
        List<X509Certificate> chain = KeyText.chain(row.text("chain"));
        byte[] pkcs8 = secrets.open(row.bytes("sealed_key"), place(row.id("id")));
        return new SigningKey(KeyText.key(pkcs8, chain.get(0)), chain);
    }

    private static String place(UUID id) {
        return "certificates_signing_key:" + id;
    }
}
