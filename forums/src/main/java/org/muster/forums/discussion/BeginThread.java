package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.time.ActingTime;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.forum.EnterForum;
import org.muster.forums.forum.Entered;

/** Somebody begins a thread with its first post. */
@ApplicationScoped
public class BeginThread {

    @Inject
    EnterForum enterForum;

    @Inject
    Writers writers;

    @Inject
    Topics topics;

    @Inject
    Posts posts;

    @Inject
    KeepPost keepPost;

    @Inject
    Drafts drafts;

    @Inject
    ActingTime time;

    @Transactional
    public ThreadId begin(ForumId forum, ThreadKind kind, String title, Writing writing) {
        Entered entered = enterForum.enter(forum);
        entered.mustBeOpen();
        writers.hold(entered.person());
        Optional<PostId> before = posts.sentAs(entered.person(), writing.formKey());
        if (before.isPresent()) {
            return posts.find(before.get()).orElseThrow().place().thread();
        }
        writers.checkThePace(entered.person());
        ThreadId thread = new ThreadId(Ids.at(time.now().toEpochMilli()));
        String body = Wording.body(writing.body());
        topics.add(new Topic.Heading(thread, forum, kind, Wording.title(title)), entered.person(), time.now());
        keepPost.keep(entered, thread, body, writing);
        drafts.forget(entered.person(), forum.value());
        return thread;
    }
}
