package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;

/** Somebody answers in a thread. */
@ApplicationScoped
public class Reply {

    @Inject
    EnterTopic enterTopic;

    @Inject
    Writers writers;

    @Inject
    Posts posts;

    @Inject
    KeepPost keepPost;

    @Inject
    Drafts drafts;

    @Transactional
    public PostId reply(ThreadId thread, Writing writing) {
        EnteredTopic at = enterTopic.enter(thread);
        writers.hold(at.person());
        Optional<PostId> before = posts.sentAs(at.person(), writing.formKey());
        if (before.isPresent()) {
            return before.get();
        }
        at.mustTakePosts();
        writers.checkThePace(at.person());
        PostId post = keepPost.keep(at.forum(), thread, Wording.body(writing.body()), writing);
        drafts.forget(at.person(), thread.value());
        return post;
    }
}
