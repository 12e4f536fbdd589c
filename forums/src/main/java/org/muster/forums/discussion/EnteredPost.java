package org.muster.forums.discussion;

import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.PersonId;
import org.muster.forums.forum.Standing;

/** A post with somebody before it who may know of it. */
public record EnteredPost(EnteredTopic at, Post post) {

    public PersonId person() {
        return at.person();
    }

    public Standing standing() {
        return at.standing();
    }

    public boolean isOwn() {
        return post.author().equals(person());
    }

    /** What a hidden post says is for moderators, what a withdrawn one said for them and its author. */
    public boolean maySeeBody() {
        return post.isShown() || standing().moderates() || post.isWithdrawn() && isOwn();
    }

    /** The same for eyes that may not read it. */
    public EnteredPost withoutBody() {
        return new EnteredPost(at, new Post(post.place(), post.author(), post.capacity(), "", post.story()));
    }

    void mustBeOwn() {
        if (!isOwn()) {
            throw new NotFound("forums.post.unknown");
        }
    }
}
