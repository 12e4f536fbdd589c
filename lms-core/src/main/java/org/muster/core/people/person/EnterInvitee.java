package org.muster.core.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Enters a person whom an organisation invites: known by name and address, kept out until they answer. */
@ApplicationScoped
@Transactional
public class EnterInvitee {

    @Inject
    Permission permission;

    @Inject
    Persons persons;

    @Inject
    Clock clock;

    public PersonId enter(EmailAddress email, Details details) {
        permission.require(PeopleAct.INVITE_PERSON);
        Person person = Person.invited(clock.instant());
        persons.add(person, new Identity(person.id(), email, details));
        return person.id();
    }
}
