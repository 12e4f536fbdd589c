package org.muster.courses.access;

import org.muster.core.web.api.Act;

/** What people do with courses. */
public enum CoursesAct implements Act {
    /** Enrol oneself, go through one's own enrolments and take their assessments. */
    LEARN("learn"),
    PUBLISH_COURSE("publish-course"),
    /** Write drafts: one's own and those one was asked to write with. */
    AUTHOR_COURSE("author-course"),
    /** Write the drafts of others too. */
    OVERSEE_DRAFTS("oversee-drafts");

    private final String name;

    CoursesAct(String name) {
        this.name = name;
    }

    @Override
    public String key() {
        return "courses." + name;
    }
}
