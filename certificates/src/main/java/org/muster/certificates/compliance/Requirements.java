package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.muster.core.people.api.OrganisationId;
import org.muster.courses.api.CourseId;

/** What organisations ask. */
@ApplicationScoped
class Requirements {

    @PersistenceContext
    EntityManager entities;

    void add(Requirement requirement) {
        entities.persist(requirement);
        entities.flush();
    }

    List<Requirement> of(OrganisationId organisation) {
        return entities.createQuery(
                        "SELECT r FROM Requirement r WHERE r.organisation = :organisation ORDER BY r.id",
                        Requirement.class)
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    /** Those that ask for anything. */
    List<UUID> organisations() {
        return entities.createQuery("SELECT DISTINCT r.organisation FROM Requirement r", UUID.class)
                .getResultList();
    }

    boolean isMade(OrganisationId organisation, CourseId course, Audience audience) {
        return of(organisation).stream().anyMatch(known -> known.course().equals(course) && known.isFor(audience));
    }
}
