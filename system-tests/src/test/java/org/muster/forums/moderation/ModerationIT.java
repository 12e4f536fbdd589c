package org.muster.forums.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.forums.Gathering;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.EditPost;
import org.muster.forums.forum.OpenCommunity;
import org.muster.forums.moderation.ModerationQueue.Case;
import org.muster.forums.reading.PostView;
import org.muster.forums.reading.ReadForum;
import org.muster.forums.reading.ReadPost;
import org.muster.forums.reading.ReadThread;
import org.muster.forums.reading.Search;
import org.muster.forums.reading.Show;
import org.muster.inserver.InServer;

/** What is reported is decided, and what is hidden is hidden from every side. */
@InServer
class ModerationIT {

    private static final String SECRET = "the code is 4711 at the back";

    @Inject
    Gathering gathering;

    @Inject
    ReportPost reportPost;

    @Inject
    HidePost hidePost;

    @Inject
    SettleReports settleReports;

    @Inject
    OrderThread orderThread;

    @Inject
    ModerationQueue queue;

    @Inject
    EditPost editPost;

    @Inject
    ReadForum readForum;

    @Inject
    ReadThread readThread;

    @Inject
    ReadPost readPost;

    @Inject
    OpenCommunity openCommunity;

    @Inject
    Sql sql;

    private PersonId author;
    private PersonId reader;
    private PersonId moderator;
    private ForumId forum;
    private ThreadId thread;
    private PostId post;

    @BeforeEach
    void gather() {
        author = gathering.somebody();
        reader = gathering.somebody();
        moderator = gathering.somebody(Role.MODERATOR);
        forum = gathering.forum(author, gathering.cohort(gathering.somebody(Role.TRAINER), author, reader));
        thread = gathering.ask(reader, forum, "How do you remember?", "Tell me.");
        post = gathering.answer(author, thread, "We remember: " + SECRET);
    }

    @Test
    void onePersonReportsAPostOnce() {
        gathering.as(reader, () -> reportPost.report(post, "It gives a code away."));
        gathering.as(reader, () -> reportPost.report(post, "Again."));
        assertThat(mine())
                .hasValueSatisfying(each -> assertThat(each.reasons()).containsExactly("It gives a code away."));
        assertThatThrownBy(() -> gathering.as(author, () -> reportPost.report(post, "Mine")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aReportThatFoundNothingIsSettled() {
        gathering.as(reader, () -> reportPost.report(post, "I do not like it."));
        gathering.as(moderator, () -> settleReports.settle(post));
        assertThat(mine()).isEmpty();
        assertThat(audited("forums.settle-reports")).isTrue();
    }

    @Test
    void aHiddenPostIsNotToBeReadInTheThread() {
        hide();
        for (PersonId person : new PersonId[] {author, reader}) {
            assertThat(gathering.as(person, () -> readThread.read(thread, 1)).posts())
                    .extracting(PostView::post)
                    .noneMatch(each -> each.body().contains(SECRET));
        }
        assertThat(gathering.as(moderator, () -> readThread.read(thread, 1)).posts())
                .extracting(PostView::post)
                .anyMatch(each -> each.body().contains(SECRET));
    }

    @Test
    void aHiddenPostIsNotToBeReadByItself() {
        gathering.as(author, () -> editPost.edit(post, "Edited: " + SECRET));
        hide();
        ReadPost.Card card = gathering.as(reader, () -> readPost.read(post));
        assertThat(card.view().post().body()).isEmpty();
        assertThat(card.versions()).isEmpty();
        assertThat(gathering.as(moderator, () -> readPost.read(post)).versions())
                .hasSize(1);
        assertThatThrownBy(() -> gathering.as(author, () -> editPost.open(post)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void earlierVersionsAreForModerators() {
        gathering.as(author, () -> editPost.edit(post, "Nothing to see"));
        assertThat(gathering.as(reader, () -> readPost.read(post)).versions()).isEmpty();
        assertThat(gathering.as(author, () -> readPost.read(post)).versions()).isEmpty();
    }

    @Test
    void aHiddenPostIsNotFoundByItsWords() {
        assertThat(finds(reader, "4711 at the back")).isTrue();
        hide();
        assertThat(finds(reader, "4711 at the back")).isFalse();
        gathering.as(moderator, () -> hidePost.restore(post));
        assertThat(finds(reader, "4711 at the back")).isTrue();
    }

    @Test
    void withItsFirstPostAThreadIsOutOfSight() {
        gathering.hide(moderator, gathering.first(thread));
        assertThatThrownBy(() -> gathering.as(reader, () -> readThread.read(thread, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> gathering.as(reader, () -> readPost.read(post)))
                .isInstanceOf(NotFound.class);
        assertThat(gathering.as(reader, () -> readForum.read(forum, Search.ALL)).lines())
                .isEmpty();
        assertThat(gathering
                        .as(moderator, () -> readForum.read(forum, Search.ALL))
                        .lines())
                .hasSize(1);
    }

    @Test
    void hidingIsAuditedAndDoneOnce() {
        gathering.as(reader, () -> reportPost.report(post, "It gives a code away."));
        hide();
        assertThat(audited("forums.hide-post")).isTrue();
        assertThat(mine()).isEmpty();
        assertThatThrownBy(this::hide).isInstanceOf(RuleBroken.class).hasMessage("forums.post.decided");
    }

    @Test
    void onlyModeratorsDecide() {
        for (PersonId person :
                new PersonId[] {author, reader, gathering.somebody(Role.TRAINER), gathering.somebody(Role.EXPERT)}) {
            assertThatThrownBy(() -> gathering.hide(person, post)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> gathering.as(person, () -> orderThread.pin(thread, true)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> gathering.as(person, () -> settleReports.settle(post)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> gathering.as(person, () -> queue.look())).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void aLockedThreadTakesNoPosts() {
        gathering.as(moderator, () -> orderThread.lock(thread, "It is settled."));
        assertThatThrownBy(() -> gathering.answer(reader, thread, "But"))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("forums.locked");
        assertThatThrownBy(() -> gathering.as(author, () -> editPost.edit(post, "But")))
                .isInstanceOf(RuleBroken.class);
        gathering.as(moderator, () -> orderThread.unlock(thread));
        assertThat(gathering.answer(reader, thread, "But")).isNotNull();
    }

    @Test
    void pinnedThreadsStandFirst() {
        ThreadId newer = gathering.ask(reader, forum, "Another", "One more");
        assertThat(order()).containsExactly(newer, thread);
        gathering.as(moderator, () -> orderThread.pin(thread, true));
        assertThat(order()).containsExactly(thread, newer);
    }

    @Test
    void aMovedThreadIsForThoseOfItsNewForum() {
        PersonId outsider = gathering.somebody();
        ForumId open = gathering.as(moderator, () -> openCommunity.open("All", "", AccessLevel.REGISTERED));
        gathering.as(moderator, () -> orderThread.move(thread, open));
        assertThat(gathering.as(outsider, () -> readThread.read(thread, 1)).posts())
                .hasSize(2);
        assertThat(order()).isEmpty();
        assertThat(audited("forums.move-thread")).isTrue();
    }

    @Test
    void questionsAndThoseThatWaitAreFound() {
        assertThat(gathering
                        .as(reader, () -> readForum.read(forum, new Search(Show.UNANSWERED, "", Optional.empty())))
                        .lines())
                .hasSize(1);
    }

    private void hide() {
        gathering.hide(moderator, post);
    }

    private boolean finds(PersonId person, String words) {
        Search search = new Search(Show.ALL, words, Optional.empty());
        return !gathering
                .as(person, () -> readForum.read(forum, search))
                .lines()
                .isEmpty();
    }

    private List<ThreadId> order() {
        return gathering.as(reader, () -> readForum.read(forum, Search.ALL)).lines().stream()
                .map(line -> line.topic().id())
                .toList();
    }

    private Optional<Case> mine() {
        return gathering.as(moderator, () -> queue.look()).reported().stream()
                .filter(each -> each.post().id().equals(post))
                .findFirst();
    }

    private boolean audited(String act) {
        return sql.count(
                        "SELECT COUNT(*) FROM kernel_audit WHERE act = ? AND actor_id = ? AND subject_id IN (?, ?)",
                        act,
                        moderator.value(),
                        post.value(),
                        thread.value())
                == 1;
    }
}
