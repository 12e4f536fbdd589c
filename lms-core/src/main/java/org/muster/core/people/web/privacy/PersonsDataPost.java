package org.muster.core.people.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;

@ApplicationScoped
class PersonsDataPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    CopyButtons buttons;

    @Override
    public String path() {
        return PrivacyRoutes.ON_REQUEST;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return buttons.press(PersonId.parse(path.get("id")), request, response);
    }
}
