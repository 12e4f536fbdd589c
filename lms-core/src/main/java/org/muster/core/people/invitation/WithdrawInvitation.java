package org.muster.core.people.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.organisation.TakeBackMember;
import org.muster.core.people.person.ForgetInvitee;

/** Takes an invitation back before it is answered: the link ends, and whoever was known by it alone is forgotten. */
@ApplicationScoped
@Transactional
public class WithdrawInvitation {

    @Inject
    Permission permission;

    @Inject
    Invitations invitations;

    @Inject
    TakeBackMember takeBackMember;

    @Inject
    ForgetInvitee forgetInvitee;

    @Inject
    AuditLog audit;

    public void withdraw(OrganisationId organisation, InvitationId id) {
        permission.requireWithin(PeopleAct.INVITE_PERSON, organisation);
        Invitation invitation = invitations.get(organisation, id);
        invitation.checkIsOpen();
        PersonId person = invitation.person();
        invitations.remove(invitation);
        takeBackMember.takeBack(organisation, person, invitation.began());
        if (!invitations.worksElsewhere(person)) {
            forgetInvitee.forget(person);
        }
        audit.append(
                "people.withdraw-invitation",
                permission.actor().map(PersonId::value).orElse(null),
                person.value());
    }
}
