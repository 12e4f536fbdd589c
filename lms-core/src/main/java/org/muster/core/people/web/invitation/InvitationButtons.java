package org.muster.core.people.web.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.invitation.InvitationId;
import org.muster.core.people.invitation.ResendInvitation;
import org.muster.core.people.invitation.SendUnsent;
import org.muster.core.people.invitation.WithdrawInvitation;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;

/** The buttons beside an invitation: {@code do} names the deed, {@code invitation} whose, unless it is about all. Other forms are the page's. */
@ApplicationScoped
class InvitationButtons {

    @Inject
    PathParameters path;

    @Inject
    ResendInvitation resendInvitation;

    @Inject
    WithdrawInvitation withdrawInvitation;

    @Inject
    SendUnsent sendUnsent;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    boolean press(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = request.getParameter("do");
        if (wanted == null) {
            return false;
        }
        return deeds.carryOut(() -> {
            notices.next(done(wanted, String.valueOf(request.getParameter("invitation"))));
            response.sendRedirect(request.getRequestURI());
        });
    }

    /** The key of what is said afterwards. */
    private String done(String wanted, String named) {
        OrganisationId organisation = OrganisationId.parse(path.get("organisation"));
        if (wanted.equals("send")) {
            sendUnsent.send(organisation);
            return "people.invitations.on-the-way";
        }
        InvitationId invitation = InvitationId.parse(named);
        if (wanted.equals("withdraw")) {
            withdrawInvitation.withdraw(organisation, invitation);
            return "people.invitation.withdrawn";
        }
        resendInvitation.resend(organisation, invitation);
        return "people.invitation.sent";
    }
}
