package org.muster.courses.studio.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.DraftId;

/** Who may write which draft. */
@ApplicationScoped
public class Authors {

    @Inject
    Sql sql;

    public boolean isAuthor(DraftId draft, PersonId person) {
        return sql.count(
                        "SELECT COUNT(*) FROM courses_draft_author WHERE draft_id = ? AND person_id = ?",
                        draft.value(),
                        person.value())
                > 0;
    }

    public void add(DraftId draft, PersonId person, Instant now) {
        sql.change(
                "INSERT IGNORE INTO courses_draft_author (draft_id, person_id, added_at) VALUES (?, ?, ?)",
                draft.value(),
                person.value(),
                now);
    }

    /** In the order in which they came. */
    public List<PersonId> of(DraftId draft) {
        return sql.list(
                row -> new PersonId(row.id("person_id")),
                "SELECT person_id FROM courses_draft_author WHERE draft_id = ? ORDER BY added_at, person_id",
                draft.value());
    }

    public void remove(DraftId draft, PersonId person) {
        sql.change(
                "DELETE FROM courses_draft_author WHERE draft_id = ? AND person_id = ?", draft.value(), person.value());
    }
}
