package org.muster.core.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.PersonId;

/** The aggregates. What is added or changed is written at once: plain queries of the same transaction must see it. */
@ApplicationScoped
class Persons {

    @PersistenceContext
    EntityManager entities;

    void add(Person person, Identity identity) {
        entities.persist(person);
        entities.flush();
        entities.persist(identity);
        entities.flush();
    }

    Person get(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id.value()))
                .orElseThrow(() -> new NotFound("people.person.unknown"));
    }

    /** Nothing leads to the person any more. */
    void erase(Person person) {
        person.erase();
        Optional.ofNullable(entities.find(Identity.class, person.id().value())).ifPresent(entities::remove);
        entities.flush();
    }

    Identity identityOf(PersonId id) {
        return Optional.ofNullable(entities.find(Identity.class, id.value()))
                .orElseThrow(() -> new NotFound("people.person.unknown"));
    }
}
