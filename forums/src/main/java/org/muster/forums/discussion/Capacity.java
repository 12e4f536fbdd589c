package org.muster.forums.discussion;

import org.muster.forums.forum.Standing;

/** As what somebody wrote a post: what they were then stays with it. The names are stored. */
public enum Capacity {
    MEMBER,
    TRAINER,
    MODERATOR,
    EXPERT;

    static Capacity of(Standing standing) {
        if (standing.expert()) {
            return EXPERT;
        }
        if (standing.leads()) {
            return TRAINER;
        }
        return standing.moderates() ? MODERATOR : MEMBER;
    }
}
