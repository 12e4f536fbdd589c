package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;

/** What people were writing, one text for each person and place. */
@ApplicationScoped
public class Drafts {

    @Inject
    Sql sql;

    public Optional<Draft> find(PersonId person, UUID place) {
        return sql.first(
                row -> new Draft(row.text("title"), row.text("body"), row.instant("saved_at")),
                "SELECT title, body, saved_at FROM forums_draft WHERE person_id = ? AND place_id = ?",
                person.value(),
                place);
    }

    void keep(PersonId person, UUID place, Draft draft) {
        sql.change("""
                INSERT INTO forums_draft (person_id, place_id, title, body, saved_at) VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE title = VALUES(title), body = VALUES(body), saved_at = VALUES(saved_at)""", person.value(), place, draft.title(), draft.body(), draft.savedAt());
    }

    void forget(PersonId person, UUID place) {
        sql.change("DELETE FROM forums_draft WHERE person_id = ? AND place_id = ?", person.value(), place);
    }
}
