package org.muster.library.shelf;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.AccessLevel;
import org.muster.library.resource.ResourceKind;

/**
 * A resource that the words lead to, as far as filters need to know it.
 *
 * @param many of how many it speaks that are alike
 */
record Match(UUID id, ResourceKind kind, AccessLevel level, List<String> topics, long many) {

    static Match of(Row row) throws SQLException {
        String topics = row.text("topics");
        return new Match(
                row.id("resource_id"),
                ResourceKind.valueOf(row.text("kind")),
                AccessLevel.valueOf(row.text("level")),
                topics.isEmpty() ? List.of() : List.of(topics.split(",")),
                row.number("many"));
    }
}
