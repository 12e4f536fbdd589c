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

    /** To join or leave, in this transaction alone. Whoever asks sees to it that they may. */
    Cohort lockForMembers(CohortId id) {
        permission.require(CoursesAct.LEARN);
        return Optional.ofNullable(entities.find(Cohort.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(KnownCohorts::unknown);
    }

    /** To look at, for whoever may know of it. */
    Optional<Cohort> find(CohortId id) {
        permission.require(CoursesAct.LEARN);
        return Optional.ofNullable(entities.find(Cohort.class, id.value()));
    }

    boolean mayLeadAny() {
        return permission.allows(CoursesAct.LEAD_ANY_COHORT);
    }

    private Cohort led(Optional<Cohort> found) {
        return found.filter(cohort -> permission.actor().equals(Optional.of(cohort.trainer())) || mayLeadAny())
                .orElseThrow(KnownCohorts::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("courses.cohort.unknown");
    }
}
