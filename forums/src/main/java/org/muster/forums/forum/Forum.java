package org.muster.forums.forum;

import java.sql.SQLException;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.AccessLevel;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.Subject;

/**
 * Where the people around a subject talk.
 *
 * @param about a sentence about what it is for; empty text where the title says it all
 * @param level who may open it, where the subject is a community
 */
public record Forum(ForumId id, Subject subject, String title, String about, AccessLevel level) {

    static Forum of(Row row) throws SQLException {
        return new Forum(
                new ForumId(row.id("id")),
                new Subject(Subject.Kind.valueOf(row.text("subject_kind")), row.id("subject_id")),
                row.text("title"),
                row.text("about"),
                AccessLevel.valueOf(row.text("level")));
    }

    public boolean isOf(Subject.Kind kind) {
        return subject.kind() == kind;
    }
}
