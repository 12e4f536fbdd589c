package org.muster.webinars.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.entry.EnterWebinar;
import org.muster.webinars.notice.AskNotices;
import org.muster.webinars.notice.NoticeKind;
import org.muster.webinars.webinar.Webinar;

/** Somebody gives up their place, or stops waiting; the first who waits gets what comes free. */
@ApplicationScoped
public class GiveUpPlace {

    @Inject
    Permission permission;

    @Inject
    EnterWebinar enterWebinar;

    @Inject
    Registrations registrations;

    @Inject
    FillPlaces fillPlaces;

    @Inject
    AskNotices notices;

    @Inject
    AuditLog audit;

    @Inject
    ActingTime time;

    @Transactional
    public void giveUp(WebinarId id) {
        Webinar webinar = enterWebinar.hold(id);
        webinar.mustBeOpen(time.now());
        PersonId person = permission.current();
        registrations
                .find(id, person)
                .filter(registration -> registration.state() != Registration.State.LEFT)
                .ifPresent(registration -> leave(webinar, registration));
    }

    private void leave(Webinar webinar, Registration registration) {
        registrations.turn(registration, Registration.State.LEFT);
        if (registration.isPlace()) {
            notices.ask(NoticeKind.LEFT, webinar, registration.person(), registration.sequence(webinar) + 1);
        }
        fillPlaces.fill(webinar);
        audit.append(
                "webinars.give-up-place",
                registration.person().value(),
                webinar.id().value());
    }
}
