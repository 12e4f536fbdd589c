package org.muster.webinars.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.people.api.Permission;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.entry.EnterWebinar;
import org.muster.webinars.webinar.Webinar;

/** What was confirmed about whoever asks. */
@ApplicationScoped
public class OwnAttendance {

    @Inject
    Permission permission;

    @Inject
    EnterWebinar enterWebinar;

    @Inject
    Decisions decisions;

    /** Empty as long as nothing is confirmed. */
    public Optional<Decision> of(WebinarId id) {
        Webinar webinar = enterWebinar.enter(id);
        return webinar.isConfirmed() ? decisions.of(id, permission.current()) : Optional.empty();
    }
}
