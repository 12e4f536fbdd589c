package org.muster.forums.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.EnterTopic;
import org.muster.forums.discussion.EnteredTopic;
import org.muster.forums.discussion.Post;
import org.muster.forums.discussion.Posts;
import org.muster.forums.follow.Follows;
import org.muster.forums.reading.SeenPosts;

/**
 * Posts a letter about what is new in a thread to whoever acts: what was written since they follow it, by others, that they
 * have neither seen nor been told of. In one transaction with the note that they were told, so that it is posted once.
 */
@ApplicationScoped
class WriteNews {

    private static final int MOST = 50;

    @Inject
    Permission permission;

    @Inject
    EnterTopic enterTopic;

    @Inject
    Posts posts;

    @Inject
    Follows follows;

    @Inject
    SeenPosts seen;

    @Inject
    LetterRows rows;

    @Inject
    NewsLetter letter;

    @Inject
    Clock clock;

    @Transactional
    public void write(ThreadId thread) {
        permission.require(ForumsAct.TAKE_PART);
        PersonId person = permission.current();
        Optional<Integer> told = rows.take(person, thread);
        if (told.isEmpty()) {
            return;
        }
        List<Post> recent = recent(thread, Math.max(told.get(), seen.lastOf(person, thread)));
        int last = recent.stream().mapToInt(Post::number).max().orElse(told.get());
        rows.told(person, thread, last);
        enterTopic
                .ifAllowed(thread)
                .ifPresent(at -> tell(
                        at, recent.stream().filter(post -> concerns(at, post)).toList()));
    }

    private List<Post> recent(ThreadId thread, int after) {
        return posts.from(thread, after + 1, MOST);
    }

    private boolean concerns(EnteredTopic at, Post post) {
        Optional<Instant> since =
                follows.since(at.person(), at.topic().id(), at.topic().forum());
        return post.isShown()
                && !post.author().equals(at.person())
                && since.filter(begin -> !post.story().writtenAt().isBefore(begin))
                        .isPresent();
    }

    private void tell(EnteredTopic at, List<Post> fresh) {
        if (!fresh.isEmpty() && letter.post(at, fresh)) {
            rows.sent(at.person(), at.topic().id(), clock.instant());
        }
    }
}
