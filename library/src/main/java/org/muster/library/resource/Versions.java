package org.muster.library.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.AccessLevel;
import org.muster.library.api.ResourceId;

/** What was published. Rows are added and never changed. */
@ApplicationScoped
public class Versions {

    private static final String OF_A_RESOURCE =
            "SELECT id, major, minor, level, note, published_at FROM library_version WHERE resource_id = ?"
                    + " ORDER BY major DESC, minor DESC";

    @Inject
    Sql sql;

    @Inject
    Documents documents;

    /** All versions of a resource, the newest first. */
    public List<Version> of(ResourceId resource) {
        return sql.list(Versions::version, OF_A_RESOURCE, resource.value());
    }

    public VersionNumber latest(ResourceId resource) {
        return of(resource).stream().findFirst().map(Version::number).orElse(VersionNumber.BEFORE_THE_FIRST);
    }

    public Content content(UUID version) {
        return sql.first(
                        row -> documents.read(row.text("content")),
                        "SELECT content FROM library_version WHERE id = ?",
                        version)
                .orElseThrow();
    }

    public void add(ResourceId resource, Version version, Content content, @Nullable UUID publisher) {
        sql.change(
                "INSERT INTO library_version (id, resource_id, major, minor, level, note, content, published_at,"
                        + " published_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                version.id(),
                resource.value(),
                version.number().major(),
                version.number().minor(),
                version.level().name(),
                version.note(),
                documents.write(content),
                version.publishedAt(),
                publisher);
    }

    private static Version version(Row row) throws SQLException {
        return new Version(
                row.id("id"),
                new VersionNumber((int) row.number("major"), (int) row.number("minor")),
                AccessLevel.valueOf(row.text("level")),
                row.text("note"),
                row.instant("published_at"));
    }
}
