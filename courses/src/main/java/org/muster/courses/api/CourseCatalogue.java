package org.muster.courses.api;

import java.util.List;
import java.util.Optional;

/** The published courses. */
public interface CourseCatalogue {

    /** The newest published version of each course, by title. */
    List<CourseVersionFacts> current();

    Optional<CourseVersionFacts> version(CourseVersionId version);

    Optional<CourseVersionFacts> bySlug(String slug);

    /** The courses that whoever begins this one has to hold before; none for a course that is not on offer. */
    List<CourseId> prerequisites(CourseId course);
}
