package org.muster.webinars.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.registration.GiveUpPlace;
import org.muster.webinars.registration.Register;

/** The buttons of {@code /webinars/{webinar}}. */
@ApplicationScoped
class WebinarPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    Register register;

    @Inject
    GiveUpPlace giveUpPlace;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/webinars/{webinar}";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(() -> {
            notices.next(done(WebinarId.parse(path.get("webinar")), Deeds.field(request, "do")));
            response.sendRedirect(request.getRequestURI());
        });
    }

    private String done(WebinarId webinar, String button) {
        switch (button) {
            case "register" -> {
                boolean place = register.register(webinar).isPlace();
                return place ? "webinars.done.place" : "webinars.done.waiting";
            }
            case "leave" -> {
                giveUpPlace.giveUp(webinar);
                return "webinars.done.left";
            }
            default -> throw new RuleBroken("webinars.form.unknown");
        }
    }
}
