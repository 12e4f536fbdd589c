package org.muster.core.people.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.organisation.KnownOrganisations;
import org.muster.core.people.person.KnownPeople;

/** Finds the demonstration's people and organisations again by what their files say of them. */
@ApplicationScoped
class DemoDirectory implements DemonstrationPeople {

    @Inject
    KnownPeople people;

    @Inject
    KnownOrganisations organisations;

    @Inject
    LoadRows loadRows;

    @Override
    public PersonId of(String code) {
        return lines().filter(person -> person.code().equals(code))
                .findFirst()
                .flatMap(this::find)
                .orElseThrow(() -> new NoSuchElementException("nobody is called " + code));
    }

    @Override
    public OrganisationId organisation(String code) {
        return DemoFiles.organisations().stream()
                .filter(organisation -> organisation.code().equals(code))
                .findFirst()
                .flatMap(this::find)
                .orElseThrow(() -> new NoSuchElementException("no organisation is called " + code));
    }

    @Override
    public List<PersonId> addedForLoad() {
        return loadRows.people();
    }

    Optional<PersonId> find(DemoPerson person) {
        return people.withEmail(person.email().text());
    }

    Optional<OrganisationId> find(DemoOrganisation organisation) {
        return organisations.named(organisation.profile().name());
    }

    private static Stream<DemoPerson> lines() {
        Stream<DemoPerson> staff = DemoFiles.organisations().stream()
                .flatMap(organisation -> DemoFiles.people(organisation.roster()).stream());
        return Stream.concat(DemoFiles.platform().stream(), staff);
    }
}
