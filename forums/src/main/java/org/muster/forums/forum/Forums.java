package org.muster.forums.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.AccessLevel;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.Subject;

/** The forums there are. Those of cohorts and courses come into being when somebody first looks for them. */
@ApplicationScoped
public class Forums {

    private static final String FORUM = "SELECT id, subject_kind, subject_id, title, about, level FROM forums_forum ";

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    public Optional<Forum> find(ForumId id) {
        return sql.first(Forum::of, FORUM + "WHERE id = ?", id.value());
    }

    /** At most fifty of them, by title. */
    List<Forum> named(String words) {
        return sql.list(Forum::of, FORUM + "WHERE title LIKE ? ORDER BY title, id LIMIT 50", Like.holding(words));
    }

    List<Forum> communities() {
        return sql.list(Forum::of, FORUM + "WHERE subject_kind = 'COMMUNITY' ORDER BY title, id");
    }

    /** The forum of the subject, made if there is none; it follows its subject when that is called by another name. */
    Forum ensure(Subject subject, String title) {
        Optional<Forum> known = of(subject);
        if (known.isEmpty()) {
            add(subject, title, "", AccessLevel.REGISTERED);
        } else if (!known.get().title().equals(title)) {
            sql.change(
                    "UPDATE forums_forum SET title = ? WHERE id = ?",
                    title,
                    known.get().id().value());
        } else {
            return known.get();
        }
        return of(subject).orElseThrow();
    }

    void add(Subject subject, String title, String about, AccessLevel level) {
        sql.change("""
                INSERT IGNORE INTO forums_forum (id, subject_kind, subject_id, title, about, level, made_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", Ids.next(), subject.kind().name(), subject.id(), title, about, level.name(), time.now());
    }

    Optional<Forum> of(Subject subject) {
        return sql.first(
                Forum::of,
                FORUM + "WHERE subject_kind = ? AND subject_id = ?",
                subject.kind().name(),
                subject.id());
    }
}
