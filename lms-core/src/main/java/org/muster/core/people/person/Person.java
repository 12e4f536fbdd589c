package org.muster.core.people.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;

/**
 * An opaque id that everything a person does is recorded under. A person begins active: entered by somebody who knows
 * them, or registered and confirmed from their mailbox; or invited by an organisation, and active once they have chosen a
 * password. They may be suspended, which signs them out everywhere, and reactivated. Erasure destroys the
 * {@link Identity} beside this row; the row stays, and leads to nobody.
 */
@Entity
@Table(name = "people_person")
class Person {

    @Id
    @Column(name = "id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PersonState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Person() {}

    Person(Instant now) {
        id = Ids.next();
        state = PersonState.ACTIVE;
        createdAt = now;
    }

    static Person invited(Instant now) {
        Person person = new Person(now);
        person.state = PersonState.INVITED;
        return person;
    }

    PersonId id() {
        return new PersonId(id);
    }

    /** They have answered from their mailbox; whoever is not invited has nothing to answer. */
    void accept() {
        if (state == PersonState.INVITED) {
            state = PersonState.ACTIVE;
        }
    }

    void erase() {
        state = PersonState.ERASED;
    }

    boolean isInvited() {
        return state == PersonState.INVITED;
    }

    void suspend() {
        if (state == PersonState.SUSPENDED || state == PersonState.ERASED) {
            throw new RuleBroken("people.person.not-active");
        }
        state = PersonState.SUSPENDED;
    }

    void reactivate() {
        if (state != PersonState.SUSPENDED) {
            throw new RuleBroken("people.person.not-suspended");
        }
        state = PersonState.ACTIVE;
    }
}
