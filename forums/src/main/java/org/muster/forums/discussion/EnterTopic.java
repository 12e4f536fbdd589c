package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.forum.EnterForum;

/** The way to a thread and its posts leads through the forum where it is now. */
@ApplicationScoped
public class EnterTopic {

    @Inject
    EnterForum enterForum;

    @Inject
    Topics topics;

    @Inject
    Posts posts;

    public EnteredTopic enter(ThreadId id) {
        return ifAllowed(id).orElseThrow(() -> new NotFound("forums.thread.unknown"));
    }

    /** The same for those who go on when nobody may. */
    public Optional<EnteredTopic> ifAllowed(ThreadId id) {
        return topics.find(id)
                .flatMap(topic -> enterForum
                        .ifAllowed(topic.forum())
                        .map(forum -> new EnteredTopic(forum, topic))
                        .filter(at -> !topic.order().hidden() || at.standing().moderates()));
    }

    public EnteredPost enter(PostId id) {
        Post post = posts.find(id).orElseThrow(() -> new NotFound("forums.post.unknown"));
        return new EnteredPost(enter(post.place().thread()), post);
    }
}
