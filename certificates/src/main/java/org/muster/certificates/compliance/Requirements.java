package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
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

    /** One of the organisation's own; another's is not there. */
    Requirement get(OrganisationId organisation, UUID id) {
        return of(organisation).stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("certificates.requirement.unknown"));
    }

    void changed() {
        entities.flush();
    }

    void remove(Requirement requirement) {
        entities.remove(requirement);
        entities.flush();
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
