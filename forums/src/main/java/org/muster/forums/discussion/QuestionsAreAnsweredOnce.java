package org.muster.forums.discussion;

import org.muster.core.people.api.PersonId;
import org.muster.forums.forum.Standing;

/** A question has one answer at most: a post of somebody after the question itself, chosen by those whom it concerns. */
public final class QuestionsAreAnsweredOnce {

    private QuestionsAreAnsweredOnce() {}

    /** Whoever asked, the trainer and moderators may choose. */
    public static boolean maySettle(Topic topic, PersonId person, Standing standing) {
        return topic.isQuestion() && (topic.author().equals(person) || standing.leads() || standing.moderates());
    }

    public static boolean canAnswer(Topic topic, Post post) {
        return topic.isQuestion() && !post.isFirst() && post.isShown();
    }
}
