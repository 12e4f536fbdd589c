package org.muster.core.people.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.account.Links;
import org.muster.core.people.account.OneTimeLink;
import org.muster.core.people.account.Purpose;

/** Uses the link of an invitation up; when two come at once, the second finds it gone. */
@ApplicationScoped
class AnsweredLinks {

    @Inject
    Links links;

    @Inject
    Invitations invitations;

    @Inject
    Clock clock;

    Invitation take(String link) {
        Invitation invitation = links.take(Purpose.INVITATION, OneTimeLink.token(link))
                .invitation()
                .map(InvitationId::new)
                .flatMap(invitations::of)
                .orElseThrow(() -> new NotFound("people.link.unknown"));
        invitation.answer(clock.instant());
        return invitation;
    }
}
