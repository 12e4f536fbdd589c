package org.muster.forums.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ThreadId;

/** What each person was told of each thread, and whether a letter is on its way. */
@ApplicationScoped
class LetterRows {

    @Inject
    Sql sql;

    /** Whether the next letter is planned now; not, when it already was. */
    boolean plan(PersonId person, ThreadId thread, int number) {
        sql.change("""
                INSERT INTO forums_letter (person_id, thread_id, told, planned) VALUES (?, ?, ?, FALSE)
                ON DUPLICATE KEY UPDATE person_id = person_id""", person.value(), thread.value(), number - 1);
        return sql.change(
                        "UPDATE forums_letter SET planned = TRUE WHERE person_id = ? AND thread_id = ? AND NOT planned",
                        person.value(),
                        thread.value())
                == 1;
    }

    Optional<Instant> lastAt(PersonId person, ThreadId thread) {
        return sql
                .list(
                        row -> row.instantIfAny("last_at"),
                        "SELECT last_at FROM forums_letter WHERE person_id = ? AND thread_id = ?",
                        person.value(),
                        thread.value())
                .stream()
                .findFirst()
                .flatMap(at -> at);
    }

    /** Up to which post the person was told; holds the row. Empty when no letter is planned. */
    Optional<Integer> take(PersonId person, ThreadId thread) {
        return sql.first(
                row -> (int) row.number("told"),
                "SELECT told FROM forums_letter WHERE person_id = ? AND thread_id = ? AND planned FOR UPDATE",
                person.value(),
                thread.value());
    }

    void told(PersonId person, ThreadId thread, int number) {
        sql.change(
                "UPDATE forums_letter SET planned = FALSE, told = ? WHERE person_id = ? AND thread_id = ?",
                number,
                person.value(),
                thread.value());
    }

    void sent(PersonId person, ThreadId thread, Instant now) {
        sql.change(
                "UPDATE forums_letter SET last_at = ? WHERE person_id = ? AND thread_id = ?",
                now,
                person.value(),
                thread.value());
    }
}
