package org.muster.core.people.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.core.people.access.GiveAccess;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.organisation.AddMember;
import org.muster.core.people.organisation.Post;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Zone;

/** Enters one line of a file: the person, their post, their role. */
@ApplicationScoped
class EnterDemoPerson {

    @Inject
    EnterPerson enterPerson;

    @Inject
    AddMember addMember;

    @Inject
    GiveAccess giveAccess;

    @Inject
    GrantRole grantRole;

    @Inject
    DemoDirectory directory;

    @Inject
    Clock clock;

    void enterUnlessThere(DemoPerson line, Optional<OrganisationId> organisation) {
        if (directory.find(line).isEmpty()) {
            PersonId person = enterPerson.enter(line.email(), line.details());
            organisation.ifPresent(place -> addMember.add(place, person, post(line)));
            line.role().granted().ifPresent(role -> grantRole.grant(person, grant(role, organisation)));
            line.access().ifPresent(level -> giveAccess.give(person, level));
        }
    }

    private Post post(DemoPerson line) {
        Post post = line.post(LocalDate.now(clock.withZone(Zone.LONDON)));
        return post.under(line.manager().map(directory::of));
    }

    private static RoleGrant grant(Role role, Optional<OrganisationId> organisation) {
        return role.isForAnOrganisation()
                ? RoleGrant.within(role, organisation.orElseThrow())
                : RoleGrant.everywhere(role);
    }
}
