package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.files.FileDigest;

/** The rows of evidence. */
@ApplicationScoped
class KnownEvidence {

    private static final String COLUMNS = "SELECT id, name, media_type, size, digest, added_at";

    @Inject
    Sql sql;

    List<Evidence> of(AccreditationId accreditation) {
        return sql.list(
                KnownEvidence::read,
                COLUMNS + " FROM certificates_accreditation_evidence WHERE accreditation_id = ? ORDER BY added_at, id",
                accreditation.value());
    }

    Optional<Evidence> find(AccreditationId accreditation, UUID id) {
        return of(accreditation).stream()
                .filter(evidence -> evidence.id().equals(id))
                .findFirst();
    }

    /** The same file again stays once. */
    void add(AccreditationId accreditation, Evidence evidence, @Nullable UUID by) {
        sql.change(
                "INSERT IGNORE INTO certificates_accreditation_evidence"
                        + " (id, accreditation_id, name, media_type, size, digest, added_at, added_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                evidence.id(),
                accreditation.value(),
                evidence.name(),
                evidence.type(),
                evidence.size(),
                evidence.digest().hex(),
                evidence.addedAt(),
                by);
    }

    private static Evidence read(Row row) throws SQLException {
        return new Evidence(
                row.id("id"),
                row.text("name"),
                row.text("media_type"),
                row.number("size"),
                new FileDigest(row.text("digest")),
                row.instant("added_at"));
    }
}
