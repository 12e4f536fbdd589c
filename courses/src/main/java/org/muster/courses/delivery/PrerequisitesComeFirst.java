package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.api.Qualifications;
import org.muster.courses.api.Qualifications.Worth;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.delivery.MissingCourse.Reason;

/**
 * Who wants to begin a course holds the courses it builds on: completed in whatever version, and still counting. It is asked
 * when somebody enrols and never again: whoever has begun may finish.
 */
@ApplicationScoped
public class PrerequisitesComeFirst {

    @Inject
    Permission permission;

    @Inject
    Catalogue catalogue;

    @Inject
    Enrolments enrolments;

    @Inject
    @Any
    Instance<Qualifications> qualifications;

    @Inject
    ActingTime time;

    /** What whoever acts has to complete or to renew before. */
    public List<MissingCourse> missing(CourseVersion wanted) {
        permission.require(CoursesAct.LEARN);
        return missing(permission.current(), wanted);
    }

    private List<MissingCourse> missing(PersonId person, CourseVersion wanted) {
        return wanted.syllabus().prerequisites().stream()
                .map(catalogue::get)
                .flatMap(before -> reason(person, before).map(why -> new MissingCourse(before, why)).stream())
                .toList();
    }

    void check(PersonId person, CourseVersion wanted) {
        missing(person, wanted).stream().findFirst().ifPresent(first -> {
            throw new RuleBroken(first.sentence(), first.course().title());
        });
    }

    private Optional<Reason> reason(PersonId person, CourseVersion before) {
        Optional<EnrolmentId> completed = enrolments.lastCompleted(person, before.course());
        return completed.isEmpty() ? Optional.of(Reason.NOT_COMPLETED) : completed.flatMap(this::lost);
    }

    private Optional<Reason> lost(EnrolmentId completed) {
        return qualifications.stream()
                .map(room -> room.worth(completed, time.now()))
                .filter(worth -> worth != Worth.COUNTS)
                .findFirst()
                .map(Reason::of);
    }
}
