package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.organisation.AddMember;
import org.muster.core.people.organisation.OpenOrganisation;
import org.muster.core.people.organisation.Post;
import org.muster.core.people.organisation.Profile;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.person.Zone;
import org.muster.core.people.secret.Token;

/** One person for each role in one organisation, a colleague there, and a stranger in another. */
@ApplicationScoped
class Cast {

    @Inject
    Acting acting;

    @Inject
    EnterPerson enterPerson;

    @Inject
    OpenOrganisation openOrganisation;

    @Inject
    AddMember addMember;

    @Inject
    GrantRole grantRole;

    @Inject
    SignIns signIns;

    @Inject
    StandingQuery standings;

    @Inject
    Transactions transactions;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private final Map<Role, PersonId> people = new EnumMap<>(Role.class);
    private Optional<OrganisationId> ours = Optional.empty();
    private Optional<OrganisationId> theirs = Optional.empty();
    private Optional<PersonId> colleague = Optional.empty();
    private Optional<PersonId> stranger = Optional.empty();

    /** Nobody, and somebody for each role, all of them newly signed in. */
    List<Visitor> all() {
        return Stream.concat(Stream.of(nobody()), Stream.of(Role.values()).map(this::somebody))
                .toList();
    }

    Visitor nobody() {
        return new Visitor(home, Optional.empty());
    }

    synchronized Visitor somebody(Role role) {
        PersonId person = people.computeIfAbsent(role, wanted -> acting.asTheServer(() -> holding(wanted)));
        return new Visitor(home, Optional.of(new Visitor.Somebody(role, person, signedIn(person))));
    }

    synchronized PersonId colleague() {
        colleague = Optional.of(colleague.orElseGet(() -> acting.asTheServer(() -> entered(ours()))));
        return colleague.get();
    }

    synchronized PersonId stranger() {
        stranger = Optional.of(stranger.orElseGet(() -> acting.asTheServer(() -> entered(theirs()))));
        return stranger.get();
    }

    private PersonId holding(Role role) {
        PersonId person = entered(ours());
        if (role.isPrivileged()) {
            grantRole.grant(person, grant(role));
        }
        return person;
    }

    private Token signedIn(PersonId person) {
        return transactions.inNew(() -> {
            Token password = signIns.open(person, false, new Client("127.0.0.1", "a test"));
            return signIns.renewWithSecondStep(
                    standings.of(password).orElseThrow().signIn());
        });
    }

    private RoleGrant grant(Role role) {
        return role.isForAnOrganisation() ? RoleGrant.within(role, ours()) : RoleGrant.everywhere(role);
    }

    /** Where everybody of the cast works. */
    synchronized OrganisationId ours() {
        ours = Optional.of(ours.orElseGet(() -> acting.asTheServer(this::organisation)));
        return ours.get();
    }

    synchronized OrganisationId theirs() {
        theirs = Optional.of(theirs.orElseGet(() -> acting.asTheServer(this::organisation)));
        return theirs.get();
    }

    private OrganisationId organisation() {
        return openOrganisation.open(new Profile("Tests " + Ids.next(), "Retail", "London", "small"), List.of());
    }

    private PersonId entered(OrganisationId organisation) {
        String name = Ids.next().toString();
        PersonId person = enterPerson.enter(
                new EmailAddress(name + "@cast.example"),
                new Details(PersonName.of("Cast", name), Language.ENGLISH, Zone.LONDON));
        addMember.add(
                organisation,
                person,
                new Post(
                        name,
                        Optional.empty(),
                        "Tests",
                        "Tester",
                        Optional.empty(),
                        LocalDate.of(2026, 1, 5),
                        Optional.empty()));
        return person;
    }
}
