package org.muster.forums.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.courses.api.CohortId;
import org.muster.forums.Gathering;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.AcceptAnswer;
import org.muster.forums.discussion.BeginThread;
import org.muster.forums.discussion.ThreadKind;
import org.muster.forums.moderation.OrderThread;
import org.muster.inserver.InServer;

/** What waits for an expert: open questions of the forums they belong to, nobody's else. */
@InServer
class QuestionsForExpertsIT {

    private static final int MANY = 50;

    @Inject
    Gathering gathering;

    @Inject
    ForumsOverview overview;

    @Inject
    BeginThread beginThread;

    @Inject
    AcceptAnswer acceptAnswer;

    @Inject
    OrderThread orderThread;

    @Inject
    Sql sql;

    private PersonId trainer;
    private PersonId learner;
    private PersonId expert;
    private CohortId cohort;
    private ForumId forum;
    private ThreadId question;

    @BeforeEach
    void gather() {
        trainer = gathering.somebody(Role.TRAINER);
        learner = gathering.somebody();
        expert = gathering.somebody(Role.EXPERT);
        cohort = gathering.cohort(trainer, learner, expert);
        forum = gathering.forum(learner, cohort);
        question = gathering.ask(learner, forum, "Which door?", "The left or the right one?");
    }

    @Test
    void aQuestionWaitsUntilAnAnswerIsAccepted() {
        assertThat(waiting()).contains(question);
        PostId answer = gathering.answer(expert, question, "The left one.");
        assertThat(waiting()).contains(question);
        gathering.as(learner, () -> acceptAnswer.accept(answer));
        assertThat(waiting()).doesNotContain(question);
    }

    @Test
    void talkIsNoQuestionAndOnesOwnQuestionWaitsForOthers() {
        ThreadId talk = gathering.as(
                learner,
                () -> beginThread.begin(
                        forum, ThreadKind.DISCUSSION, "Doors", Gathering.writing("I like doors.", false)));
        ThreadId own = gathering.ask(expert, forum, "And windows?", "Do they count?");
        assertThat(waiting()).contains(question).doesNotContain(talk, own);
    }

    @Test
    void whatIsHiddenOrLockedWaitsForNobody() {
        PersonId moderator = gathering.somebody(Role.MODERATOR);
        ThreadId locked = gathering.ask(learner, forum, "Locked?", "A question.");
        gathering.as(moderator, () -> orderThread.lock(locked, "It is settled."));
        gathering.hide(moderator, gathering.first(question));
        assertThat(waiting()).doesNotContain(question, locked);
    }

    @Test
    void questionsOfOthersForumsAndOfClosedOnesAreNotThere() {
        PersonId stranger = gathering.somebody(Role.EXPERT);
        assertThat(waitingFor(stranger)).doesNotContain(question);

        sql.change("UPDATE courses_cohort SET ends_on = '2001-01-01' WHERE id = ?", cohort.value());
        assertThat(gathering.as(expert, () -> overview.own()))
                .anyMatch(line -> line.in().forum().id().equals(forum));
        assertThat(waiting()).doesNotContain(question);
    }

    @Test
    void onlyExpertsAreAsked() {
        assertThatThrownBy(() -> waitingFor(learner)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> waitingFor(trainer)).isInstanceOf(Forbidden.class);
    }

    @Test
    void noMoreAreShownThanAreAskedFor() {
        gathering.ask(learner, forum, "Another?", "One more.");
        assertThat(gathering.as(expert, () -> overview.questions(overview.own(), 1)))
                .hasSize(1);
    }

    private List<ThreadId> waiting() {
        return waitingFor(expert);
    }

    private List<ThreadId> waitingFor(PersonId person) {
        return gathering.as(
                person,
                () -> overview.questions(overview.own(), MANY).stream()
                        .map(line -> line.topic().id())
                        .toList());
    }
}
