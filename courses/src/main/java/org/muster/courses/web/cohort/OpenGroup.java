package org.muster.courses.web.cohort;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.CohortId;
import org.muster.courses.cohort.Cohort;
import org.muster.courses.cohort.CohortPlan;
import org.muster.courses.cohort.WhoIsWhere;

/** The group whose pages of the studio are open: {@code /studio/cohorts/{cohort}…}. */
@Named("openGroup")
@RequestScoped
public class OpenGroup {

    @Inject
    PathParameters path;

    @Inject
    WhoIsWhere whoIsWhere;

    private Cohort cohort;

    @PostConstruct
    void load() {
        cohort = whoIsWhere.cohort(CohortId.parse(path.get("cohort")));
    }

    public CohortId id() {
        return cohort.id();
    }

    public CohortPlan getPlan() {
        return cohort.plan();
    }

    public String getCourse() {
        return whoIsWhere.course(cohort.id());
    }

    public boolean isClosed() {
        return cohort.closedAt().isPresent();
    }

    public long getVersion() {
        return cohort.version();
    }

    public String getAddress() {
        return CohortRoutes.ALL + "/" + cohort.id();
    }
}
