package org.muster.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.ThreadId;

/** How far people have read: a mark for each thread that only rises. */
@ApplicationScoped
public class SeenPosts {

    @Inject
    Sql sql;

    /** The number of the last post the person has seen; 0 when they have seen none. */
    public int lastOf(PersonId person, ThreadId thread) {
        return (int) sql.count(
                "SELECT number FROM forums_seen WHERE person_id = ? AND thread_id = ?", person.value(), thread.value());
    }

    void raise(PersonId person, ThreadId thread, int number) {
        sql.change("""
                INSERT INTO forums_seen (person_id, thread_id, number) VALUES (?, ?, ?)
                ON DUPLICATE KEY UPDATE number = GREATEST(number, VALUES(number))""", person.value(), thread.value(), number);
    }

    void raiseAll(PersonId person, ForumId forum) {
        sql.change("""
                INSERT INTO forums_seen (person_id, thread_id, number)
                SELECT ?, t.id, t.last_number FROM forums_thread t WHERE t.forum_id = ?
                ON DUPLICATE KEY UPDATE number = GREATEST(forums_seen.number, VALUES(number))""", person.value(), forum.value());
    }
}
