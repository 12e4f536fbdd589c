package org.muster.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.ForumId;
import org.muster.forums.forum.Entered;
import org.muster.forums.forum.OwnForums;

/** Somebody's forums and what is new in them. */
@ApplicationScoped
public class ForumsOverview {

    private static final int A_FEW = 3;

    @Inject
    Permission permission;

    @Inject
    OwnForums ownForums;

    @Inject
    ThreadLines lines;

    @Inject
    Sql sql;

    public List<ForumLine> own() {
        return counted(ownForums.all());
    }

    /** Forums beyond one's own, for moderators. */
    public List<ForumLine> named(String words) {
        return counted(ownForums.named(words));
    }

    /** The newest threads of a forum somebody entered. */
    public List<ThreadLine> newestOf(Entered in) {
        permission.require(ForumsAct.TAKE_PART);
        return lines.newest(in.person(), in.forum().id(), A_FEW);
    }

    /** For experts: the newest questions in these forums whose answer nobody accepted yet; not their own, and none that is locked. */
    public List<ThreadLine> questions(List<ForumLine> own, int most) {
        permission.require(ForumsAct.ANSWER_AS_EXPERT);
        List<Entered> open = own.stream()
                .map(ForumLine::in)
                .filter(in -> in.standing().open())
                .toList();
        return open.isEmpty() ? List.of() : lines.questionsFor(open, most);
    }

    private List<ForumLine> counted(List<Entered> forums) {
        if (forums.isEmpty()) {
            return List.of();
        }
        PersonId person = forums.get(0).person();
        Map<UUID, Count> counts = counts(person, forums);
        Map<ForumId, ThreadLine> newest = lines.newestOfEach(
                person, forums.stream().map(in -> in.forum().id()).toList());
        return forums.stream()
                .map(in -> {
                    Count count = counts.getOrDefault(in.forum().id().value(), Count.NONE);
                    return new ForumLine(
                            in,
                            count.threads(),
                            count.unread(),
                            Optional.ofNullable(newest.get(in.forum().id())));
                })
                .toList();
    }

    private Map<UUID, Count> counts(PersonId person, List<Entered> forums) {
        String marks = forums.stream().map(in -> "?").collect(Collectors.joining(", "));
        Object[] values = Stream.concat(
                        Stream.of(person.value()),
                        forums.stream().map(in -> in.forum().id().value()))
                .toArray();
        return sql
                .list(
                        row -> new Count(row.id("forum_id"), row.number("threads"), row.number("unread")),
                        """
                        SELECT t.forum_id, COUNT(*) AS threads, SUM(t.last_number > COALESCE(s.number, 0)) AS unread
                        FROM forums_thread t LEFT JOIN forums_seen s ON s.person_id = ? AND s.thread_id = t.id
                        WHERE NOT t.hidden AND t.forum_id IN (%s) GROUP BY t.forum_id""".formatted(marks),
                        values)
                .stream()
                .collect(Collectors.toMap(Count::forum, count -> count));
    }

    private record Count(UUID forum, long threads, long unread) {

        static final Count NONE = new Count(new UUID(0, 0), 0, 0);
    }
}
