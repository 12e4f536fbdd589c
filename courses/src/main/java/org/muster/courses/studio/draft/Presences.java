package org.muster.courses.studio.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.DraftId;

/** Who has which draft open. */
@ApplicationScoped
public class Presences {

    @Inject
    Sql sql;

    /** Those seen since a time, the latest first. */
    public List<Presence> since(DraftId draft, Instant time) {
        return sql.list(
                row -> new Presence(new PersonId(row.id("person_id")), row.instant("seen_at"), row.text("part")),
                "SELECT * FROM courses_draft_presence WHERE draft_id = ? AND seen_at >= ? ORDER BY seen_at DESC",
                draft.value(),
                time);
    }

    public void note(DraftId draft, Presence presence) {
        sql.change("""
                INSERT INTO courses_draft_presence (draft_id, person_id, seen_at, part) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE seen_at = VALUES(seen_at), part = VALUES(part)""", draft.value(), presence.person().value(), presence.seenAt(), presence.part());
    }

    public void forgetBefore(DraftId draft, Instant time) {
        sql.change("DELETE FROM courses_draft_presence WHERE draft_id = ? AND seen_at < ?", draft.value(), time);
    }
}
