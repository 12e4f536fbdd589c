package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CohortId;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;

/** Opens a group for a course that is on offer; whoever opens it leads it. */
@ApplicationScoped
public class OpenCohort {

    @Inject
    Permission permission;

    @Inject
    Catalogue catalogue;

    @Inject
    KnownCohorts cohorts;

    @Inject
    CohortAudit audit;

    @Inject
    ActingTime time;

    @Transactional
    public CohortId open(String course, CohortPlan plan) {
        permission.require(CoursesAct.LEAD_COHORT);
        CourseVersion version = catalogue.get(course);
        Cohort cohort = new Cohort(version.course(), permission.current(), plan, time.now());
        cohorts.add(cohort);
        audit.note(cohort.id(), "opened", Map.of("course", version.slug()));
        return cohort.id();
    }
}
