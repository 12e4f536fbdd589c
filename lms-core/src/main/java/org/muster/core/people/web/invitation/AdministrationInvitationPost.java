package org.muster.core.people.web.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.PostHandler;

@ApplicationScoped
class AdministrationInvitationPost implements PostHandler {

    @Inject
    InvitationButtons buttons;

    @Override
    public String path() {
        return InvitationRoutes.ADMINISTRATION;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return buttons.press(request, response);
    }
}
