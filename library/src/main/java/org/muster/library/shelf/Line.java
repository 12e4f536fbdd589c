package org.muster.library.shelf;

import java.sql.SQLException;
import java.time.Instant;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.AccessLevel;
import org.muster.library.api.ResourceId;
import org.muster.library.resource.ResourceKind;

/**
 * A resource in a list.
 *
 * @param label what must be known before anything else, shown wherever the resource is; empty text for most
 * @param words its text without formatting, to show a part of
 */
public record Line(
        ResourceId id,
        String slug,
        ResourceKind kind,
        AccessLevel level,
        String title,
        String summary,
        String label,
        String words,
        String language,
        Instant publishedAt) {

    static Line of(Row row) throws SQLException {
        return new Line(
                new ResourceId(row.id("resource_id")),
                row.text("slug"),
                ResourceKind.valueOf(row.text("kind")),
                AccessLevel.valueOf(row.text("level")),
                row.text("title"),
                row.text("summary"),
                row.text("label"),
                row.text("words"),
                row.text("language"),
                row.instant("published_at"));
    }

    public String address() {
        return kind.address(slug);
    }
}
