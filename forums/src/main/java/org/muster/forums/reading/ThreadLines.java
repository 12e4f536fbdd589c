package org.muster.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Like;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ForumId;
import org.muster.forums.forum.Entered;

/** Threads of a forum by their last post, read along an index from where the page before ended. */
@ApplicationScoped
class ThreadLines {

    private static final int MOST_PINNED = 20;

    private static final String THREADS = "SELECT " + ThreadLine.COLUMNS + """
             FROM forums_thread t
            LEFT JOIN forums_seen s ON s.person_id = ? AND s.thread_id = t.id
            LEFT JOIN forums_post a ON a.id = t.accepted_post_id""";
    private static final String LINES = THREADS + " WHERE t.forum_id = ? AND (? OR NOT t.hidden)";
    private static final String ANY_OF = THREADS + " WHERE t.forum_id IN (%s) AND NOT t.hidden";
    private static final String NEWEST_FIRST = " ORDER BY t.last_at DESC, t.id DESC LIMIT ?";

    @Inject
    Sql sql;

    List<ThreadLine> pinned(Entered in) {
        return sql.list(ThreadLine::of, LINES + " AND t.pinned" + NEWEST_FIRST, with(in, MOST_PINNED));
    }

    /** What the search finds; the pinned are left out where nothing is searched for. */
    List<ThreadLine> find(Entered in, Search search, int most) {
        StringBuilder query = new StringBuilder(LINES).append(search.show().condition());
        List<@Nullable Object> values = new ArrayList<>(List.of(with(in)));
        if (!search.isNarrow()) {
            query.append(" AND NOT t.pinned");
        }
        if (!search.words().isBlank()) {
            query.append("""
                     AND (t.title LIKE ? OR EXISTS (SELECT 1 FROM forums_post p
                    WHERE p.thread_id = t.id AND p.state = 'SHOWN' AND p.words LIKE ?))""");
            values.addAll(List.of(Like.holding(search.words()), Like.holding(search.words())));
        }
        search.after().ifPresent(cursor -> {
            query.append(" AND t.last_at <= ? AND (t.last_at < ? OR t.id < ?)");
            values.addAll(
                    List.of(cursor.lastAt(), cursor.lastAt(), cursor.thread().value()));
        });
        values.add(most);
        return sql.list(ThreadLine::of, query + NEWEST_FIRST, values.toArray());
    }

    /** The thread with the newest post of each forum that has one. */
    Map<ForumId, ThreadLine> newestOfEach(PersonId person, List<ForumId> forums) {
        String each = String.join(" UNION ALL ", Collections.nCopies(forums.size(), "(" + LINES + NEWEST_FIRST + ")"));
        Object[] values = forums.stream()
                .flatMap(forum -> Stream.of(person.value(), forum.value(), false, 1))
                .toArray();
        return sql.list(ThreadLine::of, each, values).stream()
                .collect(Collectors.toMap(line -> line.topic().forum(), Function.identity()));
    }

    List<ThreadLine> newest(PersonId person, ForumId forum, int most) {
        return sql.list(ThreadLine::of, LINES + NEWEST_FIRST, person.value(), forum.value(), false, most);
    }

    /** Unanswered ones in any of these forums, all entered by the same person, that they may answer and did not ask. */
    List<ThreadLine> questionsFor(List<Entered> forums, int most) {
        String marks = String.join(", ", Collections.nCopies(forums.size(), "?"));
        List<Object> values = new ArrayList<>();
        values.add(forums.get(0).person().value());
        forums.forEach(in -> values.add(in.forum().id().value()));
        values.add(forums.get(0).person().value());
        values.add(most);
        return sql.list(
                ThreadLine::of,
                ANY_OF.formatted(marks) + Show.UNANSWERED.condition()
                        + " AND t.author_id <> ? AND t.locked_because IS NULL" + NEWEST_FIRST,
                values.toArray());
    }

    private static Object[] with(Entered in) {
        return new Object[] {
            in.person().value(), in.forum().id().value(), in.standing().moderates()
        };
    }

    private static Object[] with(Entered in, int most) {
        return new Object[] {
            in.person().value(), in.forum().id().value(), in.standing().moderates(), most
        };
    }
}
