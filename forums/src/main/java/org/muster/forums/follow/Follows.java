package org.muster.forums.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.ThreadId;

/** Who wants letters of which place: a thread, or a forum with all its threads. */
@ApplicationScoped
public class Follows {

    @Inject
    Sql sql;

    public void add(UUID place, PersonId person, Instant now) {
        sql.change(
                "INSERT IGNORE INTO forums_follow (place_id, person_id, since) VALUES (?, ?, ?)",
                place,
                person.value(),
                now);
    }

    public void remove(UUID place, PersonId person) {
        sql.change("DELETE FROM forums_follow WHERE place_id = ? AND person_id = ?", place, person.value());
    }

    public boolean has(UUID place, PersonId person) {
        return since(place, person).isPresent();
    }

    /** Since when the person has followed the thread, by itself or with its forum. */
    public Optional<Instant> since(PersonId person, ThreadId thread, ForumId forum) {
        return since(thread.value(), person).or(() -> since(forum.value(), person));
    }

    /** Everybody who follows the thread or its forum. */
    public List<PersonId> of(ThreadId thread, ForumId forum) {
        return sql.list(
                row -> new PersonId(row.id("person_id")),
                "SELECT DISTINCT person_id FROM forums_follow WHERE place_id IN (?, ?)",
                thread.value(),
                forum.value());
    }

    private Optional<Instant> since(UUID place, PersonId person) {
        return sql.first(
                row -> row.instant("since"),
                "SELECT since FROM forums_follow WHERE place_id = ? AND person_id = ?",
                place,
                person.value());
    }
}
