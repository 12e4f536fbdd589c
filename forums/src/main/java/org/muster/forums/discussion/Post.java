package org.muster.forums.discussion;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;

/**
 * What somebody wrote. It keeps its number and its place for good; its author may edit it, whereby what it said before is
 * kept for moderators, withdraw it and bring it back; a moderator may hide it and restore it.
 */
public record Post(Place place, PersonId author, Capacity capacity, String body, Story story) {

    public static final String COLUMNS =
            "p.id, p.thread_id, p.number, p.author_id, p.capacity, p.body, p.written_at, p.edited_at, p.state, p.state_because";

    public static Post of(Row row) throws SQLException {
        return new Post(
                new Place(new PostId(row.id("id")), new ThreadId(row.id("thread_id")), (int) row.number("number")),
                new PersonId(row.id("author_id")),
                Capacity.valueOf(row.text("capacity")),
                row.text("body"),
                new Story(
                        row.instant("written_at"),
                        row.instantIfAny("edited_at"),
                        PostState.valueOf(row.text("state")),
                        row.textIfAny("state_because")));
    }

    public PostId id() {
        return place.id();
    }

    public int number() {
        return place.number();
    }

    public boolean isShown() {
        return story.state() == PostState.SHOWN;
    }

    public boolean isHidden() {
        return story.state() == PostState.HIDDEN;
    }

    public boolean isWithdrawn() {
        return story.state() == PostState.WITHDRAWN;
    }

    /** Whether it is the post that its thread begins with. */
    public boolean isFirst() {
        return number() == 1;
    }

    /** Where it stands; numbers begin with 1. */
    public record Place(PostId id, ThreadId thread, int number) {}

    /** What became of it. */
    public record Story(Instant writtenAt, Optional<Instant> editedAt, PostState state, Optional<String> because) {}
}
