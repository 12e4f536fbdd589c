package org.muster.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.outbox.Outbox;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.PostId;
import org.muster.forums.api.PostModerated;
import org.muster.forums.discussion.EnterTopic;
import org.muster.forums.discussion.EnteredPost;
import org.muster.forums.discussion.PostState;
import org.muster.forums.discussion.Posts;
import org.muster.forums.discussion.Topics;

/**
 * A moderator takes a post out of sight, or brings it back. Its author is told. With its first post the whole thread goes and
 * comes.
 */
@ApplicationScoped
public class HidePost {

    @Inject
    Permission permission;

    @Inject
    EnterTopic enterTopic;

    @Inject
    Topics topics;

    @Inject
    Posts posts;

    @Inject
    Reports reports;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    ActingTime time;

    @Transactional
    public EnteredPost hide(PostId id, String why) {
        EnteredPost at = held(id, false);
        String reason = Reason.of(why, Reason.LONGEST);
        put(at, PostState.HIDDEN, reason);
        topics.unaccept(id);
        reports.settle(id, time.now());
        audit.append("forums.hide-post", at.person().value(), id.value());
        return at;
    }

    @Transactional
    public EnteredPost restore(PostId id) {
        EnteredPost at = held(id, true);
        put(at, PostState.SHOWN, null);
        audit.append("forums.restore-post", at.person().value(), id.value());
        return at;
    }

    private EnteredPost held(PostId id, boolean hidden) {
        permission.require(ForumsAct.MODERATE);
        topics.lock(enterTopic.enter(id).at().topic().id());
        EnteredPost at = enterTopic.enter(id);
        if (at.post().isHidden() != hidden) {
            throw new RuleBroken("forums.post.decided");
        }
        return at;
    }

    private void put(EnteredPost at, PostState state, @Nullable String reason) {
        posts.put(at.post().id(), state, reason, time.now());
        boolean hidden = state == PostState.HIDDEN;
        if (at.post().isFirst()) {
            topics.hide(at.at().topic().id(), hidden);
        }
        outbox.tell(new PostModerated(
                at.post().id().value(), at.post().author().value(), hidden, reason == null ? "" : reason));
    }
}
