package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.forums.api.ForumId;
import org.muster.forums.forum.EnterForum;
import org.muster.forums.forum.Entered;

/** Somebody is about to begin a thread, and finds what they had written before. */
@ApplicationScoped
public class PrepareThread {

    @Inject
    EnterForum enterForum;

    @Inject
    Drafts drafts;

    public Prepared prepare(ForumId forum) {
        Entered entered = enterForum.enter(forum);
        return new Prepared(entered, drafts.find(entered.person(), forum.value()));
    }

    /** The forum, and the draft that waits there. */
    public record Prepared(Entered entered, Optional<Draft> draft) {}
}
