package org.muster.forums.discussion;

import java.sql.SQLException;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;

/**
 * What a thread is about. It begins with a post and grows by answers; a question has one accepted answer at most, which its
 * asker may change. A moderator may pin it above the others, lock it against further posts, move it to another forum; when
 * its first post is hidden, the thread is out of sight too.
 *
 * @param lastNumber the number of its last post
 */
public record Topic(Heading heading, PersonId author, int lastNumber, Optional<PostId> accepted, Order order) {

    public static final String COLUMNS =
            "t.id, t.forum_id, t.kind, t.title, t.author_id, t.last_number, t.accepted_post_id, t.pinned, t.hidden, t.locked_because";

    public static Topic of(Row row) throws SQLException {
        return new Topic(
                new Heading(
                        new ThreadId(row.id("id")),
                        new ForumId(row.id("forum_id")),
                        ThreadKind.valueOf(row.text("kind")),
                        row.text("title")),
                new PersonId(row.id("author_id")),
                (int) row.number("last_number"),
                row.idIfAny("accepted_post_id").map(PostId::new),
                new Order(row.yes("pinned"), row.yes("hidden"), row.textIfAny("locked_because")));
    }

    public ThreadId id() {
        return heading.id();
    }

    public ForumId forum() {
        return heading.forum();
    }

    public String title() {
        return heading.title();
    }

    public boolean isQuestion() {
        return heading.kind() == ThreadKind.QUESTION;
    }

    public boolean isLocked() {
        return order.lockedBecause().isPresent();
    }

    public boolean hasAccepted(PostId post) {
        return accepted.filter(post::equals).isPresent();
    }

    /** Which thread, where, of what kind, called what. */
    public record Heading(ThreadId id, ForumId forum, ThreadKind kind, String title) {}

    /** What moderators made of it. */
    public record Order(boolean pinned, boolean hidden, Optional<String> lockedBecause) {}
}
