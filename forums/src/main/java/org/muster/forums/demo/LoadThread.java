package org.muster.forums.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.kernel.time.DemoDays;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.AcceptAnswer;
import org.muster.forums.discussion.BeginThread;
import org.muster.forums.discussion.Reply;
import org.muster.forums.moderation.HidePost;
import org.muster.forums.moderation.OrderThread;
import org.muster.forums.moderation.ReportPost;

/** Lets a thread happen as it is told, in the past, by the same use cases as everybody. */
@ApplicationScoped
class LoadThread {

    private static final Duration A_WHILE = Duration.ofMinutes(5);

    @Inject
    DemoDays days;

    @Inject
    DemonstrationPeople people;

    @Inject
    Acting acting;

    @Inject
    ActingTime time;

    @Inject
    BeginThread beginThread;

    @Inject
    Reply reply;

    @Inject
    AcceptAnswer acceptAnswer;

    @Inject
    HidePost hidePost;

    @Inject
    ReportPost reportPost;

    @Inject
    OrderThread orderThread;

    @Inject
    Sql sql;

    boolean isThere(DemoThread thread) {
        return find(thread.last()).findAny().isPresent();
    }

    ThreadId load(ForumId forum, DemoForum file, DemoThread thread) {
        DemoPost first = thread.posts().get(0);
        ThreadId id = by(
                first.author(),
                at(first),
                () -> beginThread.begin(forum, thread.kind(), thread.title(), first.writing()));
        thread.posts().forEach(post -> happen(id, first, post));
        if (thread.isPinned()) {
            by(file.moderator(), at(first), () -> {
                orderThread.pin(id, true);
                return id;
            });
        }
        return id;
    }

    private void happen(ThreadId thread, DemoPost first, DemoPost post) {
        PostId id = post.equals(first)
                ? find(post).findAny().orElseThrow()
                : by(post.author(), at(post), () -> reply.reply(thread, post.writing()));
        if (post.isAccepted()) {
            by(first.author(), at(post).plus(A_WHILE), () -> {
                acceptAnswer.accept(id);
                return id;
            });
        }
        post.report().ifPresent(told -> decide(told, () -> reportPost.report(id, told.getString("reason"))));
        post.moderation().ifPresent(told -> decide(told, () -> hidePost.hide(id, told.getString("reason"))));
    }

    private void decide(JsonObject told, Supplier<?> decision) {
        Instant at = days.past(told.getInt("day"), LocalTime.parse(told.getString("time")));
        by(told.getString("by"), at, decision);
    }

    private Instant at(DemoPost post) {
        return days.past(post.day(), post.time());
    }

    private <T> T by(String code, Instant at, Supplier<T> deed) {
        return by(people.of(code), at, deed);
    }

    /** What the person does at that time. */
    @SuppressWarnings("unchecked") // filled by the deed, or the deed has thrown
    <T> T by(PersonId person, Instant at, Supplier<T> deed) {
        Object[] done = new Object[1];
        time.at(at, () -> done[0] = acting.as(person, deed));
        return (T) done[0];
    }

    private Stream<PostId> find(DemoPost post) {
        return sql
                .list(row -> new PostId(row.id("id")), "SELECT id FROM forums_post WHERE form_key = ?", post.formKey())
                .stream();
    }
}
