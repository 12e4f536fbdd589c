package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.Permission;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CohortId;

/** The aggregates, for their trainers and for administrators: a group of somebody else is not there. */
@ApplicationScoped
class KnownCohorts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Permission permission;

    void add(Cohort cohort) {
        entities.persist(cohort);
        entities.flush();
    }

    /** To look at. */
    Cohort get(CohortId id) {
        permission.require(CoursesAct.LEAD_COHORT);
        return led(Optional.ofNullable(entities.find(Cohort.class, id.value())));
    }

    /** To change, in this transaction alone. */
    Cohort lock(CohortId id) {
        permission.require(CoursesAct.LEAD_COHORT);
        return led(Optional.ofNullable(entities.find(Cohort.class, id.value(), LockModeType.PESSIMISTIC_WRITE)));
    }

    boolean mayLeadAny() {
        return permission.allows(CoursesAct.LEAD_ANY_COHORT);
    }

    private Cohort led(Optional<Cohort> found) {
        return found.filter(cohort -> permission.actor().equals(Optional.of(cohort.trainer())) || mayLeadAny())
                .orElseThrow(() -> new NotFound("courses.cohort.unknown"));
    }
}
