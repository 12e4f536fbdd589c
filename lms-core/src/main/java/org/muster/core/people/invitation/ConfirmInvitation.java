package org.muster.core.people.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.audit.AuditLog;

/** Whoever has an account says that they have read where they were added. It lets nobody in. */
@ApplicationScoped
@Transactional
public class ConfirmInvitation {

    @Inject
    AnsweredLinks links;

    @Inject
    AuditLog audit;

    public void confirm(String link) {
        Invitation invitation = links.take(link);
        audit.append(
                "people.confirm-invitation",
                invitation.person().value(),
                invitation.person().value());
    }
}
