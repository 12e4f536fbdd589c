package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.forums.api.PostId;

/** Somebody found a post of somebody else helpful: once, and not for ever if they think again. */
@ApplicationScoped
public class MarkHelpful {

    @Inject
    EnterTopic enterTopic;

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    @Transactional
    public void mark(PostId id, boolean helpful) {
        EnteredPost at = enterTopic.enter(id);
        if (at.isOwn() || !at.post().isShown()) {
            throw new RuleBroken("forums.helpful.own");
        }
        if (helpful) {
            sql.change(
                    "INSERT IGNORE INTO forums_helpful (post_id, person_id, marked_at) VALUES (?, ?, ?)",
                    id.value(),
                    at.person().value(),
                    time.now());
        } else {
            sql.change(
                    "DELETE FROM forums_helpful WHERE post_id = ? AND person_id = ?",
                    id.value(),
                    at.person().value());
        }
    }
}
