package org.muster.forums.access;

import org.muster.core.web.api.Act;

/** What people do in forums. In which forum stands in {@code forum.Belonging}. */
public enum ForumsAct implements Act {
    /** Read and write in the forums one belongs to. */
    TAKE_PART("take-part"),
    /** Be the trainer of the courses' forums: read and write there, accept answers. */
    LEAD("lead"),
    /** Have one's posts marked as those of a verified expert. */
    ANSWER_AS_EXPERT("answer-as-expert"),
    /** Read every forum, hide and restore posts, lock, pin and move threads. */
    MODERATE("moderate"),
    /** Open a forum that belongs to no course and no cohort. */
    OPEN_FORUM("open-forum");

    private final String name;

    ForumsAct(String name) {
        this.name = name;
    }

    @Override
    public String key() {
        return "forums." + name;
    }
}
