package org.muster.courses.studio.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.DraftId;

/** Drafts that are still being written. */
@ApplicationScoped
public class OpenDrafts {

    @Inject
    Sql sql;

    /** The author's draft that began as that version. */
    public Optional<DraftId> of(UUID base, PersonId author) {
        return sql.first(row -> new DraftId(row.id("id")), """
                SELECT d.id FROM courses_draft d JOIN courses_draft_author a ON a.draft_id = d.id
                WHERE d.base_version_id = ? AND a.person_id = ? AND d.published_at IS NULL AND d.discarded_at IS NULL
                ORDER BY d.saved_at DESC LIMIT 1""", base, author.value());
    }
}
