package org.muster.core.people.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.organisation.AddMember;
import org.muster.core.people.organisation.Post;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EnterInvitee;
import org.muster.core.people.person.KnownPeople;
import org.muster.core.people.person.Zone;

/**
 * One person is entered, if nobody is known by their address, works for the organisation from today, and is written to. To
 * whoever invites, both are the same.
 */
@ApplicationScoped
@Transactional
class TakeIn {

    @Inject
    Permission permission;

    @Inject
    KnownPeople known;

    @Inject
    EnterInvitee enterInvitee;

    @Inject
    AddMember addMember;

    @Inject
    Invitations invitations;

    @Inject
    InvitationPost post;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    void takeIn(OrganisationId organisation, Invitee invitee) {
        permission.requireWithin(PeopleAct.INVITE_PERSON, organisation);
        PersonId person = known.withEmail(invitee.email().text()).orElseGet(() -> enter(invitee));
        addMember.add(organisation, person, Post.since(LocalDate.now(clock.withZone(Zone.LONDON))));
        invitations.forgetFormer(organisation, person);
        Invitation invitation = new Invitation(organisation, person, invitee, clock.instant())
                .toANewcomer(known.isInvited(person))
                .by(permission.actor());
        invitations.add(invitation);
        post.send(invitation);
        audit.append(
                PeopleAct.INVITE_PERSON.key(),
                permission.actor().map(PersonId::value).orElse(null),
                person.value(),
                Map.of("organisation", organisation.toString()));
    }

    private PersonId enter(Invitee invitee) {
        return enterInvitee.enter(invitee.email(), new Details(invitee.name(), invitee.language(), Zone.LONDON));
    }
}
