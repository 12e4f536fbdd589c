package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.forums.api.PostId;
import org.muster.forums.picture.Pictures;

/** Somebody edits a post of theirs. Everybody sees that it was edited, moderators what it said before. */
@ApplicationScoped
public class EditPost {

    @Inject
    EnterTopic enterTopic;

    @Inject
    Writers writers;

    @Inject
    Posts posts;

    @Inject
    Pictures pictures;

    @Inject
    ActingTime time;

    /** The post for whoever may edit it now. */
    public EnteredPost open(PostId id) {
        EnteredPost at = enterTopic.enter(id);
        at.mustBeOwn();
        at.at().mustTakePosts();
        if (!at.post().isShown()) {
            throw new RuleBroken("forums.post.gone");
        }
        return at;
    }

    @Transactional
    public EnteredPost edit(PostId id, String sent) {
        writers.hold(enterTopic.enter(id).person());
        EnteredPost at = open(id);
        String body = Wording.body(sent);
        if (!body.equals(at.post().body())) {
            posts.replace(at.post(), body, time.now());
            pictures.use(id, at.person(), body);
        }
        return at;
    }
}
