package org.muster.library.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.muster.core.kernel.database.Sql;
import org.muster.library.api.ResourceId;
import org.muster.library.resource.Content;
import org.muster.library.resource.Resource;

/** Puts what was published where readers find it, and takes it away again. */
@ApplicationScoped
public class Shelf {

    private static final String LIST = ",";

    @Inject
    Sql sql;

    @Inject
    Event<ShelfChanged> changes;

    public void put(Resource resource, Content content, Instant publishedAt) {
        sql.change(
                "REPLACE INTO library_shelf (resource_id, slug, kind, level, title, summary, label, words, language, topics,"
                        + " related, file_id, published_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                resource.id().value(),
                resource.slug(),
                resource.kind().name(),
                content.level().name(),
                content.words().title(),
                content.words().summary(),
                content.label(),
                content.searched(),
                content.words().language(),
                String.join(LIST, content.subject().topics()),
                String.join(LIST, content.subject().related()),
                content.file(),
                publishedAt);
        changes.fire(new ShelfChanged());
    }

    public void take(ResourceId resource) {
        sql.change("DELETE FROM library_shelf WHERE resource_id = ?", resource.value());
        changes.fire(new ShelfChanged());
    }
}
