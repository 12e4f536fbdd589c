package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;

/** Who wants to begin a course has completed the courses it builds on, in whatever version. */
@ApplicationScoped
public class PrerequisitesComeFirst {

    @Inject
    Permission permission;

    @Inject
    Catalogue catalogue;

    @Inject
    Enrolments enrolments;

    /** What whoever acts has to complete before. */
    public List<CourseVersion> missing(CourseVersion wanted) {
        permission.require(CoursesAct.LEARN);
        return missing(permission.current(), wanted);
    }

    private List<CourseVersion> missing(PersonId person, CourseVersion wanted) {
        return wanted.syllabus().prerequisites().stream()
                .map(catalogue::get)
                .filter(before -> !enrolments.hasCompleted(person, before.course()))
                .toList();
    }

    void check(PersonId person, CourseVersion wanted) {
        missing(person, wanted).stream().findFirst().ifPresent(before -> {
            throw new RuleBroken("courses.enrol.prerequisite", before.title());
        });
    }
}
