package org.muster.core.people.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.signin.Door;
import org.muster.core.people.signin.Throttle;

/** Asks one person in. Not one transaction: a try stays counted when it fails. */
@ApplicationScoped
public class InvitePerson {

    @Inject
    Permission permission;

    @Inject
    Throttle throttle;

    @Inject
    TakeIn takeIn;

    public void invite(OrganisationId organisation, Invitee invitee) {
        permission.requireWithin(PeopleAct.INVITE_PERSON, organisation);
        throttle.knock(
                Door.inviter(permission.current()),
                Door.invitation(invitee.email().text()));
        takeIn.takeIn(organisation, invitee);
    }
}
