package org.muster.forums.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.forums.discussion.ATopic.ASKER;
import static org.muster.forums.discussion.ATopic.MEMBER;
import static org.muster.forums.discussion.ATopic.MODERATOR;
import static org.muster.forums.discussion.ATopic.OTHER;

import org.junit.jupiter.api.Test;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.PersonId;
import org.muster.forums.forum.Standing;

class EnteredPostTest {

    @Test
    void aHiddenPostSaysNothingToItsAuthorAndOthers() {
        assertThat(seen(PostState.HIDDEN, ASKER, MEMBER).maySeeBody()).isFalse();
        assertThat(seen(PostState.HIDDEN, OTHER, MEMBER).maySeeBody()).isFalse();
        assertThat(seen(PostState.HIDDEN, OTHER, MODERATOR).maySeeBody()).isTrue();
    }

    @Test
    void aWithdrawnPostIsForItsAuthorAndModerators() {
        assertThat(seen(PostState.WITHDRAWN, ASKER, MEMBER).maySeeBody()).isTrue();
        assertThat(seen(PostState.WITHDRAWN, OTHER, MEMBER).maySeeBody()).isFalse();
        assertThat(seen(PostState.WITHDRAWN, OTHER, MODERATOR).maySeeBody()).isTrue();
    }

    @Test
    void whatMayNotBeReadIsNotThere() {
        EnteredPost blank = seen(PostState.HIDDEN, OTHER, MEMBER).withoutBody();
        assertThat(blank.post().body()).isEmpty();
        assertThat(blank.post().isHidden()).isTrue();
    }

    @Test
    void somebodyElsesPostIsNotToBeChanged() {
        assertThatThrownBy(() -> seen(PostState.SHOWN, OTHER, MODERATOR).mustBeOwn())
                .isInstanceOf(NotFound.class);
        seen(PostState.SHOWN, ASKER, MEMBER).mustBeOwn();
    }

    @Test
    void aLockedThreadAndAClosedForumTakeNoPosts() {
        assertThat(ATopic.discussion()
                        .lockedBecause("Enough")
                        .enteredBy(ASKER, MODERATOR)
                        .whyNoPosts())
                .contains("forums.locked");
        assertThat(ATopic.discussion()
                        .enteredBy(ASKER, new Standing(false, true, false, false))
                        .whyNoPosts())
                .contains("forums.closed");
        assertThat(ATopic.discussion().enteredBy(ASKER, MEMBER).whyNoPosts()).isEmpty();
    }

    private static EnteredPost seen(PostState state, PersonId reader, Standing standing) {
        return new EnteredPost(ATopic.discussion().enteredBy(reader, standing), ATopic.post(2, ASKER, state));
    }
}
