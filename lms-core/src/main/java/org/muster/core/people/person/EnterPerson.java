package org.muster.core.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Enters a person whom somebody vouches for. They have no password until they ask for one by mail. */
@ApplicationScoped
@Transactional
public class EnterPerson {

    @Inject
    Permission permission;

    @Inject
    KnownPeople known;

    @Inject
    Persons persons;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public PersonId enter(EmailAddress email, Details details) {
        permission.require(PeopleAct.ENTER_PERSON);
        if (known.withEmail(email.text()).isPresent()) {
            throw new Conflict("people.email.taken");
        }
        Person person = new Person(clock.instant());
        persons.add(person, new Identity(person.id(), email, details));
        audit.append(
                PeopleAct.ENTER_PERSON.key(),
                permission.actor().map(PersonId::value).orElse(null),
                person.id().value());
        return person.id();
    }
}
