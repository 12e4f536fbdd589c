package org.muster.forums.reading;

import org.muster.forums.discussion.EnteredPost;
import org.muster.forums.discussion.Post;
import org.muster.forums.discussion.QuestionsAreAnsweredOnce;
import org.muster.forums.discussion.Topic;
import org.muster.forums.forum.Standing;

/** A post as its reader sees it. What they may not read is not in it. */
public record PostView(EnteredPost entered, Reaction reaction) {

    public PostView {
        if (!entered.maySeeBody()) {
            entered = entered.withoutBody();
        }
    }

    public Post post() {
        return entered.post();
    }

    public boolean isReadable() {
        return entered.maySeeBody();
    }

    public boolean isAnswer() {
        return topic().hasAccepted(post().id());
    }

    /** Whether the reader may accept it as the answer, or take that back. */
    public boolean isMaySettle() {
        return QuestionsAreAnsweredOnce.canAnswer(topic(), post())
                && QuestionsAreAnsweredOnce.maySettle(topic(), entered.person(), standing());
    }

    public boolean isMayMark() {
        return post().isShown() && !entered.isOwn();
    }

    /** Whether the reader may edit or withdraw it. */
    public boolean isMayEdit() {
        return post().isShown() && entered.isOwn() && isOpen();
    }

    public boolean isMayBringBack() {
        return post().isWithdrawn() && entered.isOwn() && isOpen();
    }

    public boolean isMayModerate() {
        return standing().moderates();
    }

    private boolean isOpen() {
        return entered.at().whyNoPosts().isEmpty();
    }

    private Topic topic() {
        return entered.at().topic();
    }

    private Standing standing() {
        return entered.standing();
    }
}
