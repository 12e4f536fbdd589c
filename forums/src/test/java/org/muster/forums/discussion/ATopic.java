package org.muster.forums.discussion;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.Subject;
import org.muster.forums.api.ThreadId;
import org.muster.forums.forum.Entered;
import org.muster.forums.forum.Forum;
import org.muster.forums.forum.Standing;

/** Threads and posts for tests, as they come out of the database. */
public final class ATopic {

    public static final PersonId ASKER = new PersonId(Ids.next());
    public static final PersonId OTHER = new PersonId(Ids.next());
    public static final Standing MEMBER = new Standing(false, false, false, true);
    public static final Standing TRAINER = new Standing(false, true, false, true);
    public static final Standing MODERATOR = new Standing(true, false, false, true);

    private final ThreadKind kind;
    private boolean hidden;
    private @Nullable String lockedBecause;
    private @Nullable PostId accepted;

    private ATopic(ThreadKind kind) {
        this.kind = kind;
    }

    public static ATopic question() {
        return new ATopic(ThreadKind.QUESTION);
    }

    public static ATopic discussion() {
        return new ATopic(ThreadKind.DISCUSSION);
    }

    public ATopic lockedBecause(String reason) {
        lockedBecause = reason;
        return this;
    }

    public ATopic hidden() {
        hidden = true;
        return this;
    }

    public ATopic answeredBy(PostId post) {
        accepted = post;
        return this;
    }

    public Topic made() {
        return new Topic(
                new Topic.Heading(new ThreadId(Ids.next()), new ForumId(Ids.next()), kind, "Which door?"),
                ASKER,
                3,
                Optional.ofNullable(accepted),
                new Topic.Order(false, hidden, Optional.ofNullable(lockedBecause)));
    }

    public EnteredTopic enteredBy(PersonId person, Standing standing) {
        Topic topic = made();
        Subject subject = new Subject(Subject.Kind.COHORT, Ids.next());
        Forum forum = new Forum(topic.forum(), subject, "Group", "", AccessLevel.REGISTERED);
        return new EnteredTopic(new Entered(forum, person, standing), topic);
    }

    public static Post post(int number, PersonId author, PostState state) {
        return new Post(
                new Post.Place(new PostId(Ids.next()), new ThreadId(Ids.next()), number),
                author,
                Capacity.MEMBER,
                "<p>The green one.</p>",
                new Post.Story(Instant.parse("2026-03-02T10:00:00Z"), Optional.empty(), state, Optional.of("Because")));
    }
}
