package org.muster.forums.forum;

/**
 * What somebody is in a forum that they may read.
 *
 * @param moderates hides, restores, locks, pins and moves
 * @param leads is its trainer
 * @param expert is a verified expert
 * @param open whether it takes new posts: the forum of a cohort that ended long ago does not
 */
public record Standing(boolean moderates, boolean leads, boolean expert, boolean open) {

    static final Standing MEMBER = new Standing(false, false, false, true);

    Standing leading(boolean now) {
        return new Standing(moderates, now, expert, open);
    }

    Standing moderating(boolean now) {
        return new Standing(now, leads, expert, open);
    }

    Standing asExpert(boolean now) {
        return new Standing(moderates, leads, now, open);
    }

    Standing open(boolean now) {
        return new Standing(moderates, leads, expert, now);
    }
}
