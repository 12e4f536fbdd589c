package org.muster.forums.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Like;
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

    /**
     * The forums of the subjects, in their order, made where there is none; each follows its subject when that is called by
     * another name.
     *
     * @param titles what each subject is called
     */
    List<Forum> ensure(Map<Subject, String> titles) {
        Map<Subject, Forum> known = new HashMap<>(of(titles.keySet()));
        titles.forEach((subject, title) -> known.compute(subject, (same, forum) -> ensured(same, title, forum)));
        return titles.keySet().stream()
                .flatMap(subject -> Stream.ofNullable(known.get(subject)))
                .toList();
    }

    private Forum ensured(Subject subject, String title, @Nullable Forum known) {
        if (known == null) {
            add(subject, title, "", AccessLevel.REGISTERED);
        } else if (!known.title().equals(title)) {
            sql.change(
                    "UPDATE forums_forum SET title = ? WHERE id = ?",
                    title,
                    known.id().value());
        } else {
            return known;
        }
        return of(subject).orElseThrow();
    }

    private Map<Subject, Forum> of(Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        String ids = String.join(", ", Collections.nCopies(subjects.size(), "?"));
        return sql
                .list(
                        Forum::of,
                        FORUM + "WHERE subject_kind IN ('COHORT', 'COURSE') AND subject_id IN (" + ids + ")",
                        subjects.stream().map(Subject::id).toArray())
                .stream()
                .collect(Collectors.toMap(Forum::subject, Function.identity()));
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
