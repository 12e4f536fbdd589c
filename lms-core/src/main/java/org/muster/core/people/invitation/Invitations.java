package org.muster.core.people.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;

/** The aggregates. What is added or removed is written at once: plain queries of the same transaction must see it. */
@ApplicationScoped
class Invitations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sql sql;

    void add(Invitation invitation) {
        entities.persist(invitation);
        entities.flush();
    }

    void remove(Invitation invitation) {
        entities.remove(invitation);
        entities.flush();
    }

    /** Another organisation's invitation is not there. */
    Invitation get(OrganisationId organisation, InvitationId id) {
        return Optional.ofNullable(entities.find(Invitation.class, id.value()))
                .filter(found -> found.organisation().equals(organisation))
                .orElseThrow(() -> new NotFound("people.invitation.gone"));
    }

    Optional<Invitation> of(InvitationId id) {
        return Optional.ofNullable(entities.find(Invitation.class, id.value()));
    }

    /** What is left of an earlier invitation to the same place, answered or not, makes room for a new one. */
    void forgetFormer(OrganisationId organisation, PersonId person) {
        sql.change(
                "DELETE FROM people_invitation WHERE organisation_id = ? AND person_id = ?",
                organisation.value(),
                person.value());
    }

    boolean worksElsewhere(PersonId person) {
        return sql.count("SELECT COUNT(*) FROM people_membership WHERE person_id = ?", person.value()) > 0;
    }
}
