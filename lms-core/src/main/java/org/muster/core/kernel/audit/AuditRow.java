package org.muster.core.kernel.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.database.Row;

/** One line of the audit log, and how it is sealed: SHA-256 over the seal before it, its place and all it says. */
record AuditRow(long id, Instant happenedAt, String act, Optional<UUID> actor, Optional<UUID> subject, String detail) {

    static final String COLUMNS = "id, happened_at, act, actor_id, subject_id, detail";

    static AuditRow of(Row row) throws SQLException {
        return new AuditRow(
                row.number("id"),
                row.instant("happened_at"),
                row.text("act"),
                row.idIfAny("actor_id"),
                row.idIfAny("subject_id"),
                row.text("detail"));
    }

    byte[] seal(byte[] before, long place) {
        MessageDigest sha = Sha256.begun();
        sha.update(before);
        return sha.digest(told(place));
    }

    /** Every part carries its length, so that no two rows are told by the same bytes. */
    private byte[] told(long place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(place);
            out.writeLong(id);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, happenedAt));
            tell(act, out);
            tell(actor.map(UUID::toString).orElse(""), out);
            tell(subject.map(UUID::toString).orElse(""), out);
            tell(detail, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void tell(String part, DataOutputStream out) throws IOException {
        byte[] text = part.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }
}
