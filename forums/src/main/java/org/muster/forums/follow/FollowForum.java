package org.muster.forums.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.forums.api.ForumId;
import org.muster.forums.forum.EnterForum;
import org.muster.forums.forum.Entered;

/** Somebody wants letters of all that is written in a forum, or no longer. */
@ApplicationScoped
public class FollowForum {

    @Inject
    EnterForum enterForum;

    @Inject
    Follows follows;

    @Inject
    ActingTime time;

    @Transactional
    public void follow(ForumId forum, boolean wanted) {
        Entered entered = enterForum.enter(forum);
        if (wanted) {
            follows.add(forum.value(), entered.person(), time.now());
        } else {
            follows.remove(forum.value(), entered.person());
        }
    }
}
