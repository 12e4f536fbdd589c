package org.muster.core.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.Ids;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.organisation.AddMember;
import org.muster.core.people.organisation.OpenOrganisation;
import org.muster.core.people.organisation.Place;
import org.muster.core.people.organisation.Post;
import org.muster.core.people.organisation.Profile;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.person.Zone;

/** New employers with a site in Leeds and one in York, each with a manager. */
@ApplicationScoped
class Employing {

    private static final LocalDate JOINED = LocalDate.of(2026, 1, 5);

    @Inject
    Acting acting;

    @Inject
    OpenOrganisation openOrganisation;

    @Inject
    EnterPerson enterPerson;

    @Inject
    AddMember addMember;

    @Inject
    GrantRole grantRole;

    Employer open() {
        return acting.asTheServer(() -> {
            OrganisationId organisation = openOrganisation.open(
                    new Profile("Tests " + Ids.next(), "Retail", "London", "small"),
                    List.of(new Place("LDS", "Leeds", "Leeds", "shop"), new Place("YRK", "York", "York", "shop")));
            PersonId manager = somebody("Mo", "Manager");
            grantRole.grant(manager, RoleGrant.within(Role.EMPLOYER_MANAGER, organisation));
            return new Employer(organisation, manager);
        });
    }

    PersonId somebody(String given, String family) {
        return entered(given, family, Ids.next() + "@employed.example");
    }

    PersonId entered(String given, String family, String email) {
        Details details = new Details(PersonName.of(given, family), Language.ENGLISH, Zone.LONDON);
        return acting.asTheServer(() -> enterPerson.enter(new EmailAddress(email), details));
    }

    /** Somebody who works in a department of a site. */
    PersonId member(Employer employer, String given, String number, String site, String department) {
        PersonId person = somebody(given, "Member");
        employ(
                employer,
                person,
                new Post(
                        number,
                        Optional.of(site),
                        department,
                        "Assistant",
                        Optional.empty(),
                        JOINED,
                        Optional.empty()));
        return person;
    }

    void employ(Employer employer, PersonId person, Post post) {
        acting.asTheServer(() -> {
            addMember.add(employer.organisation(), person, post);
            return person;
        });
    }

    record Employer(OrganisationId organisation, PersonId manager) {}
}
