package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;

/** The threads. */
@ApplicationScoped
public class Topics {

    private static final String TOPIC = "SELECT " + Topic.COLUMNS + " FROM forums_thread t WHERE t.id = ?";

    @Inject
    Sql sql;

    public Optional<Topic> find(ThreadId id) {
        return sql.first(Topic::of, TOPIC, id.value());
    }

    /** The thread, for this transaction alone: its posts are numbered one after the other. */
    public Topic lock(ThreadId id) {
        return sql.first(Topic::of, TOPIC + " FOR UPDATE", id.value())
                .orElseThrow(() -> new NotFound("forums.thread.unknown"));
    }

    void add(Topic.Heading heading, PersonId author, Instant now) {
        sql.change(
                """
                INSERT INTO forums_thread (id, forum_id, kind, title, author_id, begun_at, last_at, last_by, last_number,
                    pinned, hidden)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, FALSE, FALSE)""",
                heading.id().value(),
                heading.forum().value(),
                heading.kind().name(),
                heading.title(),
                author.value(),
                now,
                now,
                author.value());
    }

    /** The thread has a post more. */
    void grow(ThreadId id, int number, PersonId by, Instant now) {
        sql.change(
                "UPDATE forums_thread SET last_number = ?, last_by = ?, last_at = ? WHERE id = ?",
                number,
                by.value(),
                now,
                id.value());
    }

    void accept(ThreadId id, @Nullable PostId answer) {
        sql.change(
                "UPDATE forums_thread SET accepted_post_id = ? WHERE id = ?",
                answer == null ? null : answer.value(),
                id.value());
    }

    /** The post answers nothing any more: it is out of sight. */
    public void unaccept(PostId answer) {
        sql.change("UPDATE forums_thread SET accepted_post_id = NULL WHERE accepted_post_id = ?", answer.value());
    }

    public void pin(ThreadId id, boolean pinned) {
        sql.change("UPDATE forums_thread SET pinned = ? WHERE id = ?", pinned, id.value());
    }

    public void hide(ThreadId id, boolean hidden) {
        sql.change("UPDATE forums_thread SET hidden = ? WHERE id = ?", hidden, id.value());
    }

    /** Locks it for that reason; without one, unlocks it. */
    public void lock(ThreadId id, @Nullable String reason) {
        sql.change("UPDATE forums_thread SET locked_because = ? WHERE id = ?", reason, id.value());
    }

    public void move(ThreadId id, ForumId forum) {
        sql.change("UPDATE forums_thread SET forum_id = ?, pinned = FALSE WHERE id = ?", forum.value(), id.value());
    }
}
