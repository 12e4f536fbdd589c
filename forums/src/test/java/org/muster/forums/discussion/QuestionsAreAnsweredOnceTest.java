package org.muster.forums.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.forums.discussion.ATopic.ASKER;
import static org.muster.forums.discussion.ATopic.MEMBER;
import static org.muster.forums.discussion.ATopic.MODERATOR;
import static org.muster.forums.discussion.ATopic.OTHER;
import static org.muster.forums.discussion.ATopic.TRAINER;
import static org.muster.forums.discussion.QuestionsAreAnsweredOnce.canAnswer;
import static org.muster.forums.discussion.QuestionsAreAnsweredOnce.maySettle;

import org.junit.jupiter.api.Test;
import org.muster.forums.forum.Standing;

class QuestionsAreAnsweredOnceTest {

    private final Topic question = ATopic.question().made();

    @Test
    void whoeverAskedTheTrainerAndModeratorsChoose() {
        assertThat(maySettle(question, ASKER, MEMBER)).isTrue();
        assertThat(maySettle(question, OTHER, TRAINER)).isTrue();
        assertThat(maySettle(question, OTHER, MODERATOR)).isTrue();
    }

    @Test
    void othersDoNot() {
        assertThat(maySettle(question, OTHER, MEMBER)).isFalse();
    }

    @Test
    void anExpertDoesNotChooseTheirOwnAnswer() {
        assertThat(maySettle(question, OTHER, new Standing(false, false, true, true)))
                .isFalse();
    }

    @Test
    void aDiscussionHasNoAnswer() {
        Topic discussion = ATopic.discussion().made();
        assertThat(maySettle(discussion, ASKER, MODERATOR)).isFalse();
        assertThat(canAnswer(discussion, ATopic.post(2, OTHER, PostState.SHOWN)))
                .isFalse();
    }

    @Test
    void theQuestionIsNotItsAnswer() {
        assertThat(canAnswer(question, ATopic.post(1, ASKER, PostState.SHOWN))).isFalse();
        assertThat(canAnswer(question, ATopic.post(2, ASKER, PostState.SHOWN))).isTrue();
    }

    @Test
    void whatIsNotThereAnswersNothing() {
        assertThat(canAnswer(question, ATopic.post(2, OTHER, PostState.HIDDEN))).isFalse();
        assertThat(canAnswer(question, ATopic.post(2, OTHER, PostState.WITHDRAWN)))
                .isFalse();
    }
}
