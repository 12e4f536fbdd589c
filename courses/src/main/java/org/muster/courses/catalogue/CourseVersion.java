package org.muster.courses.catalogue;

import java.time.Instant;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.syllabus.Syllabus;

/** A published version with all it teaches. */
public record CourseVersion(CourseVersionId id, CourseId course, Instant publishedAt, Syllabus syllabus) {

    public String slug() {
        return syllabus.cover().slug();
    }

    public String number() {
        return syllabus.cover().number();
    }

    public String title() {
        return syllabus.cover().title();
    }

    public CourseVersionFacts facts() {
        return new CourseVersionFacts(course, id, slug(), title(), number(), syllabus.minutes());
    }
}
