package org.muster.forums.reading;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.PersonId;
import org.muster.forums.discussion.Capacity;
import org.muster.forums.discussion.Topic;

/**
 * One line of a list of threads.
 *
 * @param answeredAs as what the accepted answer was written
 * @param unread how many of its posts the reader has not seen
 */
public record ThreadLine(Topic topic, Instant lastAt, PersonId lastBy, Optional<Capacity> answeredAs, int unread) {

    static final String COLUMNS = Topic.COLUMNS
            + ", t.last_at, t.last_by, a.capacity AS answered_as, t.last_number - COALESCE(s.number, 0) AS unread";

    static ThreadLine of(Row row) throws SQLException {
        return new ThreadLine(
                Topic.of(row),
                row.instant("last_at"),
                new PersonId(row.id("last_by")),
                row.textIfAny("answered_as").map(Capacity::valueOf),
                (int) Math.max(0, row.number("unread")));
    }

    public int replies() {
        return topic.lastNumber() - 1;
    }

    public boolean isAnsweredByAnExpert() {
        return answeredAs.filter(Capacity.EXPERT::equals).isPresent();
    }

    Cursor cursor() {
        return new Cursor(lastAt, topic.id());
    }
}
