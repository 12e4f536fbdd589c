package org.muster.courses.api;

import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.Panel;

/** What a room above adds to the pages of a course: its certificate, its forum, its webinars. CDI beans, in their order. */
public interface CoursePanel {

    int order();

    /** Facts for the list beside the course, such as "Valid for" – "12 months", in the language of the request. */
    default List<Fact> facts(CourseVersionFacts version) {
        return List.of();
    }

    /** Whether the version is accredited today, which the catalogue may be asked for. */
    default boolean accredits(CourseVersionFacts version) {
        return false;
    }

    /** What belongs to a course and is drawn on its page, such as its resources or its forum; nothing when there is none. */
    default Optional<Panel> about(CourseVersionFacts version) {
        return Optional.empty();
    }

    /**
     * What has to be done before the assessment opens, such as webinars that count; drawn on its page and on that of the course
     * while some are missing.
     */
    default Optional<Panel> beforeTheAssessment(CourseVersionFacts version) {
        return Optional.empty();
    }

    /**
     * What follows from having passed, drawn on the result page; a panel without items is still on its way, and the page asks
     * again by itself until it has some.
     */
    default Optional<Panel> afterPassing(EnrolmentId enrolment) {
        return Optional.empty();
    }

    /** A word and what it says of the course. */
    record Fact(String name, String value) {}
}
