package org.muster.courses.access;

import org.muster.core.web.api.Act;

/** What people do with courses. */
public enum CoursesAct implements Act {
    /** Enrol oneself, go through one's own enrolments and take their assessments. */
    LEARN("learn"),
    PUBLISH_COURSE("publish-course"),
    /** Open groups and look after those one leads. */
    LEAD_COHORT("lead-cohort"),
    /** Look after the groups of others, too. */
    LEAD_ANY_COHORT("lead-any-cohort"),
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
