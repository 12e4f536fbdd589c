package org.muster.certificates.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.muster.courses.api.CourseVersionFacts;

/** The course version as it was called at issue. */
@Embeddable
class FrozenCourse {

    @Column(name = "course_id")
    private UUID course;

    @Column(name = "course_version_id")
    private UUID version;

    @Column(name = "course_title")
    private String title;

    @Column(name = "version_number")
    private String number;

    protected FrozenCourse() {}

    FrozenCourse(CourseVersionFacts facts) {
        course = facts.course().value();
        version = facts.version().value();
        title = facts.title();
        number = facts.number();
    }

    UUID course() {
        return course;
    }

    UUID version() {
        return version;
    }

    String title() {
        return title;
    }

    String number() {
        return number;
    }
}
