package org.muster.forums.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.outbox.EventObserver;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.PostWritten;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.Post;
import org.muster.forums.discussion.Posts;
import org.muster.forums.follow.Follows;

/**
 * Plans a letter for everybody who follows the thread or its forum, but not for the author. What comes within a quarter of an
 * hour after a person's last letter about the thread waits for the next one.
 */
@ApplicationScoped
class OnPostWritten implements EventObserver<PostWritten> {

    static final Duration BETWEEN_LETTERS = Duration.ofMinutes(15);

    @Inject
    Posts posts;

    @Inject
    Follows follows;

    @Inject
    LetterRows rows;

    @Inject
    WorkQueue queue;

    @Inject
    Clock clock;

    @Override
    public Class<PostWritten> event() {
        return PostWritten.class;
    }

    @Override
    public void on(PostWritten event, UUID eventId) {
        ThreadId thread = new ThreadId(event.thread());
        Post post = posts.find(new PostId(event.post())).orElseThrow();
        follows.of(thread, new ForumId(event.forum())).stream()
                .filter(person -> !person.equals(post.author()))
                .filter(person -> rows.plan(person, thread, post.number()))
                .forEach(person -> ask(person, thread, event.post()));
    }

    private void ask(PersonId person, ThreadId thread, UUID post) {
        Instant now = clock.instant();
        Instant due = rows.lastAt(person, thread)
                .map(last -> last.plus(BETWEEN_LETTERS))
                .filter(now::isBefore)
                .orElse(now);
        queue.askAt(due, TellNews.KIND, person + ":" + post, new News(person.value(), thread.value()));
    }
}
