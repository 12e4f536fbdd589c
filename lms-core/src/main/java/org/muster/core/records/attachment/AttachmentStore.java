package org.muster.core.records.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FileStore;

/** Keeps the files of statements by the digests the statements name; the same file is kept once. */
@ApplicationScoped
public class AttachmentStore {

    @Inject
    FileStore files;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Puts the files on disk and notes them in the transaction under way. */
    public void keep(List<AttachedFile> attached) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (AttachedFile file : attached) {
            rows.add(new @Nullable Object[] {file.sha2(), onDisk(file).hex(), file.content().length, clock.instant()});
        }
        if (!rows.isEmpty()) {
            sql.insertAll("INSERT IGNORE INTO records_attachment (sha2, file, bytes, kept_at)", rows);
        }
    }

    public Optional<InputStream> open(String sha2) throws IOException {
        Optional<FileDigest> file = sql.first(
                row -> new FileDigest(row.text("file")), "SELECT file FROM records_attachment WHERE sha2 = ?", sha2);
        return file.isPresent() ? files.open(file.get()) : Optional.empty();
    }

    /** How long the files are that are here, by their digests. */
    public Map<String, Long> bytes(Collection<String> sha2) {
        if (sha2.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        row -> Map.entry(row.text("sha2"), row.number("bytes")),
                        "SELECT sha2, bytes FROM records_attachment WHERE sha2 IN " + Sql.marks(sha2.size()),
                        sha2.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private FileDigest onDisk(AttachedFile file) {
        try {
            return files.keep(new ByteArrayInputStream(file.content()), file.content().length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
