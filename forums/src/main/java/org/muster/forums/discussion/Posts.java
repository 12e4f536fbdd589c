package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.richtext.PlainText;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;

/** The posts and what they said before. */
@ApplicationScoped
public class Posts {

    private static final String POST = "SELECT " + Post.COLUMNS + " FROM forums_post p ";

    @Inject
    Sql sql;

    public Optional<Post> find(PostId id) {
        return sql.first(Post::of, POST + "WHERE p.id = ?", id.value());
    }

    /** The posts from that number on. */
    public List<Post> from(ThreadId thread, int number, int most) {
        return sql.list(
                Post::of,
                POST + "WHERE p.thread_id = ? AND p.number >= ? ORDER BY p.number LIMIT ?",
                thread.value(),
                number,
                most);
    }

    /** What the person's form with this key became, when it came before. */
    Optional<PostId> sentAs(PersonId author, UUID formKey) {
        return sql.first(
                row -> new PostId(row.id("id")),
                "SELECT id FROM forums_post WHERE author_id = ? AND form_key = ?",
                author.value(),
                formKey);
    }

    long countOf(PersonId author, Instant after, Instant until) {
        return sql.count(
                "SELECT COUNT(*) FROM forums_post WHERE author_id = ? AND written_at > ? AND written_at <= ?",
                author.value(),
                after,
                until);
    }

    void add(Post post, UUID formKey) {
        sql.change(
                """
                INSERT INTO forums_post (id, thread_id, number, author_id, capacity, body, words, written_at, state, form_key)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'SHOWN', ?)""",
                post.id().value(),
                post.place().thread().value(),
                post.number(),
                post.author().value(),
                post.capacity().name(),
                post.body(),
                PlainText.of(post.body()),
                post.story().writtenAt(),
                formKey);
    }

    /** The post says something else; what it said is kept. */
    void replace(Post post, String body, Instant now) {
        sql.change("""
                INSERT INTO forums_post_version (post_id, number, body, replaced_at)
                SELECT ?, COUNT(*) + 1, ?, ? FROM forums_post_version WHERE post_id = ?""", post.id().value(), post.body(), now, post.id().value());
        sql.change(
                "UPDATE forums_post SET body = ?, words = ?, edited_at = ? WHERE id = ?",
                body,
                PlainText.of(body),
                now,
                post.id().value());
    }

    public void put(PostId id, PostState state, @Nullable String reason, Instant now) {
        sql.change(
                "UPDATE forums_post SET state = ?, state_because = ?, state_at = ? WHERE id = ?",
                state.name(),
                reason,
                now,
                id.value());
    }
}
