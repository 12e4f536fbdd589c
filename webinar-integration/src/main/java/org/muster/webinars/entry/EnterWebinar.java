package org.muster.webinars.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.access.WebinarsAct;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.webinar.Webinar;
import org.muster.webinars.webinar.Webinars;

/** The door: whoever may not see a webinar does not learn that it is there. */
@ApplicationScoped
public class EnterWebinar {

    @Inject
    Permission permission;

    @Inject
    Webinars webinars;

    @Inject
    Admission admission;

    /** For whoever takes part, and so is signed in. */
    public Webinar enter(WebinarId id) {
        permission.require(WebinarsAct.TAKE_PART);
        return admitted(webinars.find(id), permission.current());
    }

    /** The same, held until the transaction ends. */
    public Webinar hold(WebinarId id) {
        enter(id);
        return webinars.hold(id);
    }

    private Webinar admitted(Optional<Webinar> found, PersonId person) {
        return found.filter(webinar -> admission.admits(person, webinar))
                .orElseThrow(() -> new NotFound("webinars.webinar.unknown"));
    }
}
