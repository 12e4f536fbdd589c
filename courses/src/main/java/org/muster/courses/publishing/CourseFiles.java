package org.muster.courses.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FileStore;

/** The files of published versions. What has no row here is not served, whatever else the store holds. */
@ApplicationScoped
public class CourseFiles {

    private static final long LARGEST = 200L * 1024 * 1024;

    @Inject
    FileStore store;

    @Inject
    Sql sql;

    void keep(String file, byte[] content) {
        String type = MediaType.of(file).orElseThrow().type();
        try {
            FileDigest digest = store.keep(new ByteArrayInputStream(content), LARGEST);
            sql.change(
                    "INSERT IGNORE INTO courses_file (digest, type, size) VALUES (?, ?, ?)",
                    digest.hex(),
                    type,
                    content.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<CourseFile> find(String digest) {
        return sql.first(
                row -> new CourseFile(new FileDigest(row.text("digest")), row.text("type"), row.number("size")),
                "SELECT digest, type, size FROM courses_file WHERE digest = ?",
                digest);
    }

    public Optional<InputStream> open(CourseFile file) {
        try {
            return store.open(file.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that may be served, its media type and its size in bytes. */
    public record CourseFile(FileDigest digest, String type, long size) {}
}
