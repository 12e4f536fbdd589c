package org.muster.webinars.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.muster.core.web.api.PathParameters;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.room.DeviceKind;
import org.muster.webinars.room.JoinRoom;
import org.muster.webinars.webinar.Webinar;

/** {@code /webinars/{webinar}/join}: leads into the room when it is open, and otherwise says when that is. */
@Named("webinarJoin")
@RequestScoped
public class JoinBacking {

    @Inject
    PathParameters path;

    @Inject
    HttpServletRequest request;

    @Inject
    JoinRoom joinRoom;

    @Inject
    Labels labels;

    @Inject
    Clock clock;

    private Webinar webinar;

    @PostConstruct
    void load() {
        webinar = joinRoom.look(WebinarId.parse(path.get("webinar")));
    }

    /** What only looks ahead, as browsers do, goes in nowhere. */
    public void enter() throws IOException {
        boolean looksAhead =
                request.getHeader("Sec-Purpose") != null || !request.getMethod().equals("GET");
        Optional<String> room = looksAhead
                ? Optional.empty()
                : joinRoom.join(webinar.id(), DeviceKind.of(request.getHeader("User-Agent")));
        if (room.isPresent()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(room.get());
        }
    }

    public String getTitle() {
        return labels.title(webinar);
    }

    public String getHome() {
        return Addresses.of(webinar.id());
    }

    public String getOpensAt() {
        return labels.moment(webinar.schedule().opensAt());
    }

    public boolean isCancelled() {
        return webinar.isCancelled();
    }

    public boolean isOver() {
        return webinar.schedule().isOver(clock.instant());
    }
}
