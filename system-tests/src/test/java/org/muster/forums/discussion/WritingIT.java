package org.muster.forums.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalData;
import org.muster.core.people.api.Role;
import org.muster.forums.Gathering;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;
import org.muster.inserver.InServer;

/** Posts are written once, in order and not without end; questions are answered, posts edited and withdrawn. */
@InServer
class WritingIT {

    private static final int CROWD = 20;

    @Inject
    Gathering gathering;

    @Inject
    BeginThread beginThread;

    @Inject
    Reply reply;

    @Inject
    EditPost editPost;

    @Inject
    WithdrawPost withdrawPost;

    @Inject
    AcceptAnswer acceptAnswer;

    @Inject
    MarkHelpful markHelpful;

    @Inject
    KeepDraft keepDraft;

    @Inject
    Drafts drafts;

    @Inject
    @Any
    Instance<PersonalData> kept;

    @Inject
    Transactions transactions;

    @Inject
    Topics topics;

    @Inject
    Posts posts;

    @Inject
    ActingTime time;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Resource
    ManagedExecutorService threads;

    private PersonId asker;
    private PersonId other;
    private PersonId trainer;
    private ForumId forum;
    private ThreadId thread;

    @BeforeEach
    void gather() {
        asker = gathering.somebody();
        other = gathering.somebody();
        trainer = gathering.somebody(Role.TRAINER);
        forum = gathering.forum(asker, gathering.cohort(trainer, asker, other));
        thread = gathering.ask(asker, forum, "Which door?", "The green one?");
    }

    @Test
    void theSameFormSentManyTimesAtOnceIsOnePost() {
        Writing writing = Gathering.writing("Hello", true);
        together(n -> gathering.as(other, () -> reply.reply(thread, writing)));
        assertThat(count("forums_post WHERE thread_id = ?")).isEqualTo(2);
        assertThat(topics.find(thread).orElseThrow().lastNumber()).isEqualTo(2);
    }

    @Test
    void theSameThreadSentManyTimesAtOnceIsOneThread() {
        Writing writing = Gathering.writing("Hello", true);
        together(n -> gathering.as(other, () -> beginThread.begin(forum, ThreadKind.DISCUSSION, "Only once", writing)));
        assertThat(sql.count("SELECT COUNT(*) FROM forums_thread WHERE forum_id = ?", forum.value()))
                .isEqualTo(2);
    }

    @Test
    void thoseWhoWriteAtOnceAreNumberedOneAfterTheOther() {
        List<PersonId> crowd = IntStream.range(0, CROWD).mapToObj(n -> joined()).toList();
        together(n -> gathering.answer(crowd.get(n), thread, "Post " + n));
        assertThat(posts.from(thread, 1, 100))
                .extracting(Post::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CROWD + 1).boxed().toList());
    }

    @Test
    void onePersonDoesNotWriteWithoutEnd() {
        IntStream.range(0, 10).forEach(n -> gathering.answer(other, thread, "Post " + n));
        assertThatThrownBy(() -> gathering.answer(other, thread, "And another"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("forums.pace");
        assertThat(gathering.answer(asker, thread, "Others go on")).isNotNull();
        time.at(
                clock.instant().plus(Duration.ofMinutes(11)),
                () -> assertThat(gathering.answer(other, thread, "Later")).isNotNull());
    }

    @Test
    void whoeverAskedAcceptsAnAnswerAndThinksAgain() {
        PostId first = gathering.answer(other, thread, "Yes");
        PostId second = gathering.answer(trainer, thread, "No, the blue one");

        gathering.as(asker, () -> acceptAnswer.accept(first));
        assertThat(accepted(first)).isTrue();
        gathering.as(trainer, () -> acceptAnswer.accept(second));
        assertThat(accepted(second)).isTrue();
        gathering.as(asker, () -> acceptAnswer.takeBack(second));
        assertThat(topics.find(thread).orElseThrow().accepted()).isEmpty();
    }

    @Test
    void othersDoNotChooseTheAnswer() {
        PostId answer = gathering.answer(other, thread, "Yes");
        assertThatThrownBy(() -> gathering.as(other, () -> acceptAnswer.accept(answer)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> gathering.as(asker, () -> acceptAnswer.accept(gathering.first(thread))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aWithdrawnAnswerAnswersNothing() {
        PostId answer = gathering.answer(other, thread, "Yes");
        gathering.as(asker, () -> acceptAnswer.accept(answer));
        gathering.as(other, () -> withdrawPost.withdraw(answer));
        assertThat(topics.find(thread).orElseThrow().accepted()).isEmpty();
        assertThat(posts.find(answer).orElseThrow().isWithdrawn()).isTrue();

        gathering.as(other, () -> withdrawPost.bringBack(answer));
        assertThat(posts.find(answer).orElseThrow().isShown()).isTrue();
    }

    @Test
    void oneFindsAPostHelpfulOnce() {
        PostId answer = gathering.answer(other, thread, "Yes");
        together(n -> gathering.as(asker, () -> markHelpful.mark(answer, true)));
        assertThat(sql.count("SELECT COUNT(*) FROM forums_helpful WHERE post_id = ?", answer.value()))
                .isEqualTo(1);
        assertThatThrownBy(() -> gathering.as(other, () -> markHelpful.mark(answer, true)))
                .isInstanceOf(RuleBroken.class);
        gathering.as(asker, () -> markHelpful.mark(answer, false));
        assertThat(sql.count("SELECT COUNT(*) FROM forums_helpful WHERE post_id = ?", answer.value()))
                .isZero();
    }

    @Test
    void oneEditsOnesOwnPostsAndWhatTheySaidIsKept() {
        PostId answer = gathering.answer(other, thread, "Yes");
        gathering.as(other, () -> editPost.edit(answer, "No"));
        gathering.as(other, () -> editPost.edit(answer, "No"));

        assertThat(posts.find(answer).orElseThrow().body()).isEqualTo("<p>No</p>");
        assertThat(sql.list(
                        row -> row.text("body"),
                        "SELECT body FROM forums_post_version WHERE post_id = ?",
                        answer.value()))
                .containsExactly("<p>Yes</p>");
        assertThatThrownBy(() -> gathering.as(asker, () -> editPost.edit(answer, "Mine")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> gathering.as(trainer, () -> withdrawPost.withdraw(answer)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDraftWaitsUntilItIsSent() {
        gathering.as(other, () -> keepDraft.keep(thread, "I think <script>alert(1)</script>that"));
        assertThat(drafts.find(other, thread.value()))
                .hasValueSatisfying(
                        draft -> assertThat(draft.body()).contains("I think").doesNotContain("script"));
        assertThat(drafts.find(asker, thread.value())).isEmpty();

        gathering.answer(other, thread, "I think that it is green");
        assertThat(drafts.find(other, thread.value())).isEmpty();
    }

    @Test
    void whoeverWritesFollowsTheThreadUnlessTheyDoNotWantTo() {
        gathering.as(other, () -> reply.reply(thread, Gathering.writing("Yes", true)));
        gathering.as(trainer, () -> reply.reply(thread, Gathering.writing("No", false)));
        assertThat(sql.list(
                        row -> new PersonId(row.id("person_id")),
                        "SELECT person_id FROM forums_follow WHERE place_id = ?",
                        thread.value()))
                .containsExactly(other);
    }

    @Test
    void anExpertsPostsStayThoseOfAnExpert() {
        PersonId expert = gathering.somebody(Role.EXPERT);
        sql.change(
                "INSERT INTO courses_cohort_member (cohort_id, person_id, joined_at) SELECT subject_id, ?, made_at FROM forums_forum WHERE id = ?",
                expert.value(),
                forum.value());
        PostId answer = gathering.answer(expert, thread, "The green one");
        assertThat(posts.find(answer).orElseThrow().capacity()).isEqualTo(Capacity.EXPERT);
    }

    @Test
    void whoeverIsErasedLeavesWhatOthersAnsweredAndNothingElse() {
        gathering.as(other, () -> reply.reply(thread, Gathering.writing("Yes", true)));
        gathering.as(other, () -> keepDraft.keep(thread, "And also"));
        assertThat(forums().export(other))
                .filteredOn(table -> table.name().equals("forums_post"))
                .singleElement()
                .satisfies(table -> assertThat(table.rows()).hasSize(1));

        transactions.runInNew(() -> forums().erase(other));
        transactions.runInNew(() -> forums().erase(other));
        assertThat(drafts.find(other, thread.value())).isEmpty();
        assertThat(sql.count("SELECT COUNT(*) FROM forums_follow WHERE person_id = ?", other.value()))
                .isZero();
        assertThat(posts.from(thread, 1, 10)).hasSize(2);
    }

    private PersonalData forums() {
        return kept.stream()
                .filter(room -> room.module().equals("forums"))
                .findFirst()
                .orElseThrow();
    }

    private PersonId joined() {
        PersonId person = gathering.somebody();
        sql.change(
                "INSERT INTO courses_cohort_member (cohort_id, person_id, joined_at) SELECT subject_id, ?, made_at FROM forums_forum WHERE id = ?",
                person.value(),
                forum.value());
        return person;
    }

    private boolean accepted(PostId post) {
        return topics.find(thread).orElseThrow().hasAccepted(post);
    }

    private long count(String from) {
        return sql.count("SELECT COUNT(*) FROM " + from, thread.value());
    }

    private void together(IntConsumer work) {
        CompletableFuture.allOf(IntStream.range(0, CROWD)
                        .mapToObj(n -> threads.runAsync(() -> work.accept(n)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
