package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.Permission;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.catalogue.CourseVersions;

/** People go their own ways only: somebody else's enrolment is not there, nor one they withdrew from. */
@ApplicationScoped
public class OwnStudies {

    @Inject
    Permission permission;

    @Inject
    Enrolments enrolments;

    @Inject
    CourseVersions versions;

    /** To look at. */
    public Study get(EnrolmentId id) {
        permission.require(CoursesAct.LEARN);
        return own(enrolments.find(id).orElseThrow(OwnStudies::unknown));
    }

    /** To change, in this transaction alone. */
    public Study lock(EnrolmentId id) {
        permission.require(CoursesAct.LEARN);
        return own(enrolments.lock(id));
    }

    /** The enrolment even if they withdrew from it. */
    Enrolment lockEvenLeft(EnrolmentId id) {
        permission.require(CoursesAct.LEARN);
        Enrolment enrolment = enrolments.lock(id);
        checkIsOwn(enrolment);
        return enrolment;
    }

    /** For whoever reads on in a study that was got before. */
    public void check(Study study) {
        permission.require(CoursesAct.LEARN);
        checkIsOwn(study.enrolment());
    }

    private Study own(Enrolment enrolment) {
        checkIsOwn(enrolment);
        if (enrolment.withdrawnAt().isPresent()) {
            throw unknown();
        }
        return new Study(enrolment, versions.get(enrolment.courseVersion()));
    }

    private void checkIsOwn(Enrolment enrolment) {
        if (!enrolment.person().equals(permission.current())) {
            throw unknown();
        }
    }

    private static NotFound unknown() {
        return new NotFound("courses.enrolment.unknown");
    }
}
