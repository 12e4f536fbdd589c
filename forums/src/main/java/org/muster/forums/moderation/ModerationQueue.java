package org.muster.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.PostId;
import org.muster.forums.discussion.Post;
import org.muster.forums.reading.Names;

/** What waits for the moderators: posts that were reported, the oldest report first; and what was hidden of late. */
@ApplicationScoped
public class ModerationQueue {

    /** How many posts are shown at once; those after them move up as they are dealt with. */
    public static final int MOST = 30;

    private static final String POST = "SELECT " + Post.COLUMNS + ", t.title, t.forum_id, f.title AS forum_title";
    private static final String FROM =
            " JOIN forums_thread t ON t.id = p.thread_id JOIN forums_forum f ON f.id = t.forum_id ";

    @Inject
    Permission permission;

    @Inject
    Names names;

    @Inject
    Sql sql;

    public Waiting look() {
        permission.require(ForumsAct.MODERATE);
        List<Case> reported =
                cases(POST + ", MIN(r.told_at) AS since FROM forums_report r JOIN forums_post p ON p.id = r.post_id"
                        + FROM + "WHERE r.settled_at IS NULL GROUP BY p.id ORDER BY since, p.id LIMIT ?");
        List<Case> hidden = cases(POST + ", p.state_at AS since FROM forums_post p" + FROM
                + "WHERE p.state = 'HIDDEN' ORDER BY p.state_at DESC LIMIT ?");
        return new Waiting(count(), reported, hidden);
    }

    /** How many posts wait. */
    public long count() {
        permission.require(ForumsAct.MODERATE);
        return sql.count("SELECT COUNT(DISTINCT post_id) FROM forums_report WHERE settled_at IS NULL");
    }

    private List<Case> cases(String query) {
        List<Found> found = sql.list(
                row -> new Found(
                        Post.of(row),
                        new Place(row.id("forum_id").toString(), row.text("forum_title"), row.text("title")),
                        row.instant("since")),
                query,
                MOST);
        Map<PersonId, String> known = names.of(
                found.stream().map(each -> each.post().author()).distinct().toList());
        return found.stream()
                .map(each -> new Case(
                        each.post(),
                        each.place(),
                        known.getOrDefault(each.post().author(), ""),
                        each.since(),
                        reasons(each.post().id())))
                .toList();
    }

    private List<String> reasons(PostId post) {
        return sql.list(
                row -> row.text("reason"),
                "SELECT reason FROM forums_report WHERE post_id = ? AND settled_at IS NULL ORDER BY told_at",
                post.value());
    }

    /**
     * All that waits.
     *
     * @param total how many posts were reported and not dealt with; more than are shown, on a bad day
     */
    public record Waiting(long total, List<Case> reported, List<Case> hidden) {}

    /**
     * A post to decide about, or decided.
     *
     * @param since when it was first reported, or hidden
     * @param reasons what was told of it and not dealt with; never by whom
     */
    public record Case(Post post, Place place, String author, Instant since, List<String> reasons) {}

    /** Where it stands. */
    public record Place(String forum, String forumTitle, String thread) {}

    private record Found(Post post, Place place, Instant since) {}
}
