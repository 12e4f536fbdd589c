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
    OVERSEE_DRAFTS("oversee-drafts"),
    /** See drafts as learners will: one's own, and those of others for whoever oversees or reads them. */
    PREVIEW_DRAFT("preview-draft"),
    /** Read the open drafts of others, and change nothing. */
    READ_DRAFTS("read-drafts"),
    /** Comment on drafts one may see; approve or return those one did not write. */
    REVIEW_DRAFT("review-draft"),
    /** Read what people said of courses, without their names. */
    SEE_EVALUATIONS("see-evaluations"),
    /** See how the questions of courses do, without names. */
    SEE_STATISTICS("see-statistics");

    private final String name;

    CoursesAct(String name) {
        this.name = name;
    }

    @Override
    public String key() {
        return "courses." + name;
    }
}
