package org.muster.courses.studio.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.DraftId;

/** Who was asked by name to read which draft. */
@ApplicationScoped
public class Readers {

    @Inject
    Sql sql;

    public void add(DraftId draft, PersonId person, Instant now) {
        sql.change(
                "INSERT IGNORE INTO courses_draft_reader (draft_id, person_id, asked_at) VALUES (?, ?, ?)",
                draft.value(),
                person.value(),
                now);
    }

    public boolean isReader(DraftId draft, PersonId person) {
        return of(draft).contains(person);
    }

    /** In the order in which they were asked. */
    public List<PersonId> of(DraftId draft) {
        return sql.list(
                row -> new PersonId(row.id("person_id")),
                "SELECT person_id FROM courses_draft_reader WHERE draft_id = ? ORDER BY asked_at, person_id",
                draft.value());
    }
}
