package org.muster.core.people.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.people.api.Permission;
import org.muster.core.web.api.PostHandler;

@ApplicationScoped
class OwnDataPost implements PostHandler {

    @Inject
    Permission permission;

    @Inject
    CopyButtons buttons;

    @Override
    public String path() {
        return PrivacyRoutes.OWN;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return buttons.press(permission.current(), request, response);
    }
}
