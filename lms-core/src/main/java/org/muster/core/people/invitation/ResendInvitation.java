package org.muster.core.people.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Door;
import org.muster.core.people.signin.Throttle;

/** Sends the letter once more, with a new link. */
@ApplicationScoped
@Transactional
public class ResendInvitation {

    @Inject
    Permission permission;

    @Inject
    Throttle throttle;

    @Inject
    Invitations invitations;

    @Inject
    InvitationPost post;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void resend(OrganisationId organisation, InvitationId id) {
        permission.requireWithin(PeopleAct.INVITE_PERSON, organisation);
        Invitation invitation = invitations.get(organisation, id);
        throttle.knock(Door.invitation(invitation.email()));
        invitation.sendAgain(clock.instant());
        post.send(invitation);
        audit.append(
                "people.resend-invitation",
                permission.actor().map(PersonId::value).orElse(null),
                invitation.person().value());
    }
}
