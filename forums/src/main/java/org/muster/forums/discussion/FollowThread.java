package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.forums.api.ThreadId;
import org.muster.forums.follow.Follows;

/** Somebody wants letters of what is written in a thread, or no longer. */
@ApplicationScoped
public class FollowThread {

    @Inject
    EnterTopic enterTopic;

    @Inject
    Follows follows;

    @Inject
    ActingTime time;

    @Transactional
    public void follow(ThreadId thread, boolean wanted) {
        EnteredTopic at = enterTopic.enter(thread);
        if (wanted) {
            follows.add(thread.value(), at.person(), time.now());
        } else {
            follows.remove(thread.value(), at.person());
        }
    }
}
