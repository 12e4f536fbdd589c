package org.muster.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.forums.api.ForumId;
import org.muster.forums.forum.EnterForum;

/** Somebody calls all that is in a forum read. */
@ApplicationScoped
public class MarkAllRead {

    @Inject
    EnterForum enterForum;

    @Inject
    SeenPosts seen;

    @Transactional
    public void mark(ForumId forum) {
        seen.raiseAll(enterForum.enter(forum).person(), forum);
    }
}
