package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;

/** Somebody enrols themselves in the version on offer. Who has an open enrolment keeps that one. */
@ApplicationScoped
public class EnrolLearner {

    @Inject
    Permission permission;

    @Inject
    Catalogue catalogue;

    @Inject
    Enrolments enrolments;

    @Inject
    PrerequisitesComeFirst prerequisites;

    @Inject
    ActingTime time;

    @Transactional
    public EnrolmentId enrol(String slug) {
        return enrol(catalogue.get(slug));
    }

    /** For a version that is no longer on offer: demonstrations begin in the past. */
    @Transactional
    public EnrolmentId enrol(CourseVersion version) {
        permission.require(CoursesAct.LEARN);
        PersonId person = permission.current();
        Optional<EnrolmentId> open = enrolments.open(person, version.course());
        if (open.isPresent()) {
            return open.get();
        }
        prerequisites.check(person, version);
        return enrolments.addOnce(new Enrolment(person, version, time.now()));
    }
}
