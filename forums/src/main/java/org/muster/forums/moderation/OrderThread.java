package org.muster.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.Permission;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.EnterTopic;
import org.muster.forums.discussion.EnteredTopic;
import org.muster.forums.discussion.Topics;
import org.muster.forums.forum.EnterForum;

/** A moderator keeps threads in order: locks them, pins them above the others, moves them to where they belong. */
@ApplicationScoped
public class OrderThread {

    @Inject
    Permission permission;

    @Inject
    EnterTopic enterTopic;

    @Inject
    EnterForum enterForum;

    @Inject
    Topics topics;

    @Inject
    AuditLog audit;

    /** The thread for whoever may keep it in order. */
    public EnteredTopic open(ThreadId id) {
        permission.require(ForumsAct.MODERATE);
        return enterTopic.enter(id);
    }

    @Transactional
    public void lock(ThreadId id, String why) {
        EnteredTopic at = open(id);
        topics.lock(id, Reason.of(why, Reason.LONGEST));
        audit.append("forums.lock-thread", at.person().value(), id.value());
    }

    @Transactional
    public void unlock(ThreadId id) {
        EnteredTopic at = open(id);
        topics.lock(id, null);
        audit.append("forums.unlock-thread", at.person().value(), id.value());
    }

    @Transactional
    public void pin(ThreadId id, boolean pinned) {
        EnteredTopic at = open(id);
        topics.pin(id, pinned);
        audit.append(
                pinned ? "forums.pin-thread" : "forums.unpin-thread",
                at.person().value(),
                id.value());
    }

    @Transactional
    public void move(ThreadId id, ForumId to) {
        EnteredTopic at = open(id);
        enterForum.enter(to);
        topics.move(id, to);
        audit.append(
                "forums.move-thread",
                at.person().value(),
                id.value(),
                Map.of("from", at.topic().forum().toString(), "to", to.toString()));
    }
}
