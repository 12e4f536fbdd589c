package org.muster.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.PostId;
import org.muster.forums.discussion.Post;

/** Counts who found posts helpful. */
@ApplicationScoped
class Reactions {

    @Inject
    Sql sql;

    /** Of posts of one thread that follow each other. */
    Map<PostId, Reaction> to(List<Post> posts, PersonId reader) {
        Map<PostId, Reaction> found = new HashMap<>();
        if (!posts.isEmpty()) {
            Post first = posts.get(0);
            Post last = posts.get(posts.size() - 1);
            sql.list(
                    row -> found.put(
                            new PostId(row.id("post_id")),
                            new Reaction((int) row.number("helpful"), row.number("mine") > 0)),
                    """
                    SELECT h.post_id, COUNT(*) AS helpful, SUM(h.person_id = ?) AS mine
                    FROM forums_post p JOIN forums_helpful h ON h.post_id = p.id
                    WHERE p.thread_id = ? AND p.number BETWEEN ? AND ? GROUP BY h.post_id""",
                    reader.value(),
                    first.place().thread().value(),
                    first.number(),
                    last.number());
        }
        return found;
    }
}
