package org.muster.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.PostId;

/** What people told the moderators. */
@ApplicationScoped
class Reports {

    @Inject
    Sql sql;

    /** Whether it is new: a person tells of a post once. */
    boolean add(PostId post, PersonId person, String reason, Instant now) {
        return sql.change(
                        "INSERT IGNORE INTO forums_report (id, post_id, person_id, reason, told_at) VALUES (?, ?, ?, ?, ?)",
                        Ids.at(now.toEpochMilli()),
                        post.value(),
                        person.value(),
                        reason,
                        now)
                == 1;
    }

    long countOf(PersonId person, Instant since) {
        return sql.count(
                "SELECT COUNT(*) FROM forums_report WHERE person_id = ? AND told_at > ?", person.value(), since);
    }

    /** All that was told of the post is dealt with. */
    void settle(PostId post, Instant now) {
        sql.change(
                "UPDATE forums_report SET settled_at = ? WHERE post_id = ? AND settled_at IS NULL", now, post.value());
    }
}
