package org.muster.forums.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.Topic;
import org.muster.forums.discussion.Topics;
import org.muster.forums.follow.Follows;

/** Whoever holds a letter stops the letters of its kind: the secret in its address is the permission. */
@ApplicationScoped
public class StopLetters {

    private static final Duration LIFE = Duration.ofDays(180);

    @Inject
    Sql sql;

    @Inject
    Topics topics;

    @Inject
    Follows follows;

    /** Notes that a letter about the thread carries this token, and forgets those of letters long ago. */
    void remember(StopToken token, PersonId person, ThreadId thread, Instant now) {
        sql.change("DELETE FROM forums_stop WHERE made_at < ? LIMIT 100", now.minus(LIFE));
        sql.change(
                "INSERT INTO forums_stop (token_hash, person_id, thread_id, made_at) VALUES (?, ?, ?, ?)",
                token.hash(),
                person.value(),
                thread.value(),
                now);
    }

    /** Whether letters still come; {@link NotFound} when no letter carried the token. */
    public Letters look(String token) {
        Stop stop = find(token);
        Topic topic = topic(stop);
        boolean coming = follows.since(stop.person(), topic.id(), topic.forum()).isPresent();
        return new Letters(topic.title(), coming);
    }

    /** The person follows neither the thread nor its forum any more; stopping twice is stopping once. */
    @Transactional
    public void stop(String token) {
        Stop stop = find(token);
        Topic topic = topic(stop);
        follows.remove(topic.id().value(), stop.person());
        follows.remove(topic.forum().value(), stop.person());
    }

    private Stop find(String token) {
        return sql.first(
                        row -> new Stop(new PersonId(row.id("person_id")), new ThreadId(row.id("thread_id"))),
                        "SELECT person_id, thread_id FROM forums_stop WHERE token_hash = ?",
                        (Object) new StopToken(token).hash())
                .orElseThrow(() -> new NotFound("forums.stop.unknown"));
    }

    private Topic topic(Stop stop) {
        return topics.find(stop.thread()).orElseThrow(() -> new NotFound("forums.stop.unknown"));
    }

    /** About what letters came, and whether they still do. */
    public record Letters(String title, boolean coming) {}

    private record Stop(PersonId person, ThreadId thread) {}
}
