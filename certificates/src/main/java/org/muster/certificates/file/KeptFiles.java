package org.muster.certificates.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.muster.certificates.api.AwardId;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FileStore;

/** The certificates that are drawn already. */
@ApplicationScoped
class KeptFiles {

    private static final long LIMIT = 8L * 1024 * 1024;

    @Inject
    FileStore files;

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** Of two who make the same certificate at once one is first, and its file is everybody's. */
    byte[] keepFirst(AwardId award, byte[] pdf) throws IOException {
        FileDigest digest = files.keep(new ByteArrayInputStream(pdf), LIMIT);
        transactions.runInNew(() -> sql.change(
                "INSERT IGNORE INTO certificates_document (award_id, digest, made_at) VALUES (?, ?, ?)",
                award.value(),
                digest.hex(),
                clock.instant()));
        return find(award).orElse(pdf);
    }

    Optional<byte[]> find(AwardId award) throws IOException {
        Optional<String> digest = sql.first(
                row -> row.text("digest"),
                "SELECT digest FROM certificates_document WHERE award_id = ?",
                award.value());
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream file = files.open(new FileDigest(digest.get())).orElse(InputStream.nullInputStream())) {
            return Optional.of(file.readAllBytes()).filter(bytes -> bytes.length > 0);
        }
    }
}
