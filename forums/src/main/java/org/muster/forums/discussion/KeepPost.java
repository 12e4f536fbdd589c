package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.outbox.Outbox;
import org.muster.core.kernel.time.ActingTime;
import org.muster.forums.api.PostId;
import org.muster.forums.api.PostWritten;
import org.muster.forums.api.ThreadId;
import org.muster.forums.follow.Follows;
import org.muster.forums.forum.Entered;
import org.muster.forums.picture.Pictures;

/** Keeps a post at the end of its thread, with all that follows from it. */
@ApplicationScoped
class KeepPost {

    @Inject
    Topics topics;

    @Inject
    Posts posts;

    @Inject
    Pictures pictures;

    @Inject
    Follows follows;

    @Inject
    Outbox outbox;

    @Inject
    ActingTime time;

    PostId keep(Entered entered, ThreadId thread, String body, Writing writing) {
        Instant now = time.now();
        int number = topics.lock(thread).lastNumber() + 1;
        Post post = new Post(
                new Post.Place(new PostId(Ids.at(now.toEpochMilli())), thread, number),
                entered.person(),
                Capacity.of(entered.standing()),
                body,
                new Post.Story(now, Optional.empty(), PostState.SHOWN, Optional.empty()));
        posts.add(post, writing.formKey());
        pictures.use(post.id(), post.author(), body);
        topics.grow(thread, number, post.author(), now);
        if (writing.follow()) {
            follows.add(thread.value(), post.author(), now);
        }
        outbox.tell(new PostWritten(
                post.id().value(),
                thread.value(),
                entered.forum().id().value(),
                post.author().value(),
                now));
        return post.id();
    }
}
