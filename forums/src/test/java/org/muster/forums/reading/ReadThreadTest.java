package org.muster.forums.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.people.api.PersonId;
import org.muster.forums.discussion.ATopic;
import org.muster.forums.discussion.EnteredPost;
import org.muster.forums.discussion.EnteredTopic;
import org.muster.forums.discussion.Post;
import org.muster.forums.discussion.PostState;

class ReadThreadTest {

    @ParameterizedTest
    @CsvSource({"1,1", "20,1", "21,21", "40,21", "41,41", "0,1"})
    void eachPostHasItsPage(int number, int first) {
        assertThat(ReadThread.pageOf(number)).isEqualTo(first);
    }

    @Test
    void whatIsNewBeginsAfterWhatWasSeen() {
        assertThat(read(1).firstUnread()).contains(2);
        assertThat(read(3).firstUnread()).isEmpty();
    }

    @Test
    void aShortThreadHasOnePage() {
        assertThat(read(0).earlier()).isEmpty();
        assertThat(read(0).later()).isEmpty();
    }

    @Test
    void aHiddenPostReachesNobodyWhoMayNotReadIt() {
        EnteredTopic at = ATopic.discussion().enteredBy(ATopic.OTHER, ATopic.MEMBER);
        Post hidden = ATopic.post(2, ATopic.ASKER, PostState.HIDDEN);
        PostView view = new PostView(new EnteredPost(at, hidden), Reaction.NONE);
        assertThat(view.post().body()).isEmpty();
        assertThat(view.isReadable()).isFalse();
        assertThat(view.isMayMark()).isFalse();
        assertThat(view.isMayEdit()).isFalse();
    }

    @Test
    void oneMarksPostsOfOthersAndEditsOnesOwn() {
        PostView own = view(ATopic.ASKER);
        assertThat(own.isMayEdit()).isTrue();
        assertThat(own.isMayMark()).isFalse();
        PostView another = view(ATopic.OTHER);
        assertThat(another.isMayEdit()).isFalse();
        assertThat(another.isMayMark()).isTrue();
    }

    @Test
    void whatIsLockedIsNotEdited() {
        EnteredTopic at = ATopic.discussion().lockedBecause("Enough").enteredBy(ATopic.ASKER, ATopic.MEMBER);
        Post post = ATopic.post(1, ATopic.ASKER, PostState.SHOWN);
        assertThat(new PostView(new EnteredPost(at, post), Reaction.NONE).isMayEdit())
                .isFalse();
    }

    private static PostView view(PersonId author) {
        EnteredTopic at = ATopic.question().enteredBy(ATopic.ASKER, ATopic.MEMBER);
        return new PostView(new EnteredPost(at, ATopic.post(2, author, PostState.SHOWN)), Reaction.NONE);
    }

    private static ReadThread.Read read(int seen) {
        EnteredTopic at = ATopic.discussion().enteredBy(ATopic.OTHER, ATopic.MEMBER);
        return new ReadThread.Read(at, 1, List.of(), Map.of(), new ReadThread.Own(seen, false, Optional.empty()));
    }
}
