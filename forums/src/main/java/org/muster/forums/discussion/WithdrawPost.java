package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.time.ActingTime;
import org.muster.forums.api.PostId;

/** Somebody takes a post of theirs back, or brings it back again. Its place stays. */
@ApplicationScoped
public class WithdrawPost {

    @Inject
    EnterTopic enterTopic;

    @Inject
    Topics topics;

    @Inject
    Posts posts;

    @Inject
    AuditLog audit;

    @Inject
    ActingTime time;

    @Transactional
    public EnteredPost withdraw(PostId id) {
        EnteredPost at = own(id, PostState.SHOWN);
        posts.put(id, PostState.WITHDRAWN, null, time.now());
        topics.unaccept(id);
        audit.append("forums.withdraw-post", at.person().value(), id.value());
        return at;
    }

    @Transactional
    public EnteredPost bringBack(PostId id) {
        EnteredPost at = own(id, PostState.WITHDRAWN);
        posts.put(id, PostState.SHOWN, null, time.now());
        audit.append("forums.bring-back-post", at.person().value(), id.value());
        return at;
    }

    private EnteredPost own(PostId id, PostState state) {
        EnteredPost before = enterTopic.enter(id);
        before.mustBeOwn();
        topics.lock(before.at().topic().id());
        EnteredPost at = enterTopic.enter(id);
        at.at().mustTakePosts();
        if (at.post().story().state() != state) {
            throw new RuleBroken("forums.post.gone");
        }
        return at;
    }
}
