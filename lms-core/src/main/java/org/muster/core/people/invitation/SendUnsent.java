package org.muster.core.people.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Has all invitations sent that wait. Each is sent once, however often this is asked for. */
@ApplicationScoped
@Transactional
public class SendUnsent {

    @Inject
    Permission permission;

    @Inject
    WorkQueue queue;

    @Inject
    AuditLog audit;

    public void send(OrganisationId organisation) {
        permission.requireWithin(PeopleAct.INVITE_PERSON, organisation);
        queue.ask(SendInvitations.KIND, organisation + ":" + Ids.next(), LettersWanted.of(organisation));
        audit.append(
                "people.send-invitations",
                permission.actor().map(PersonId::value).orElse(null),
                organisation.value());
    }
}
