package org.muster.core.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Lets an invited person in who has answered from their mailbox; anybody else it leaves as they are. */
@ApplicationScoped
@Transactional
public class AdmitInvitee {

    @Inject
    Permission permission;

    @Inject
    Persons persons;

    /** {@code language} is what they chose, if they were asked. */
    public PersonId admit(PersonId person, Optional<Language> language) {
        permission.require(PeopleAct.ENTER_PERSON);
        persons.get(person).accept();
        language.ifPresent(persons.identityOf(person)::speak);
        return person;
    }
}
