package org.muster.webinars.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.entry.Admission;
import org.muster.webinars.registration.Registration;
import org.muster.webinars.registration.Registrations;
import org.muster.webinars.webinar.Webinar;
import org.muster.webinars.webinar.Webinars;

/** Opens a webinar for whoever may see it, which may be nobody in particular; for others it is not there. */
@ApplicationScoped
public class LookAtWebinar {

    @Inject
    Permission permission;

    @Inject
    Webinars webinars;

    @Inject
    Admission admission;

    @Inject
    Registrations registrations;

    /** Empty when there is none for whoever looks. */
    public Optional<Seen> look(WebinarId id) {
        Optional<PersonId> person = permission.actor();
        return webinars.find(id)
                .filter(webinar -> admission.admits(person, webinar))
                .map(webinar -> seen(webinar, person.flatMap(somebody -> registrations.find(id, somebody))));
    }

    private Seen seen(Webinar webinar, Optional<Registration> own) {
        long waiting = own.filter(Registration::isWaiting)
                .map(registration -> registrations.waitingUpTo(webinar.id(), registration.person()))
                .orElse(0L);
        return new Seen(webinar, registrations.taken(webinar.id()), own, waiting);
    }
}
