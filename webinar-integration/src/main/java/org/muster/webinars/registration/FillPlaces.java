package org.muster.webinars.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.notice.AskNotices;
import org.muster.webinars.notice.NoticeKind;
import org.muster.webinars.webinar.Webinar;

/** Gives free places to those who wait, the first first, and lets them be told. The webinar must be held. */
@ApplicationScoped
public class FillPlaces {

    @Inject
    Registrations registrations;

    @Inject
    AskNotices notices;

    /** {@code newcomer} has just come and is told of their place; everybody else that one came free. */
    void fill(Webinar webinar, PersonId newcomer) {
        long free = webinar.terms().capacity() - registrations.taken(webinar.id());
        for (Optional<Registration> next = registrations.firstWaiting(webinar.id());
                free > 0 && next.isPresent();
                next = registrations.firstWaiting(webinar.id())) {
            boolean isNew = next.get().person().equals(newcomer);
            give(webinar, next.get(), isNew ? NoticeKind.PLACE : NoticeKind.CAME_FREE);
            free--;
        }
    }

    /** There may be more places than before. */
    public void fill(Webinar webinar) {
        fill(webinar, webinar.host());
    }

    private void give(Webinar webinar, Registration registration, NoticeKind kind) {
        registrations.turn(registration, Registration.State.PLACE);
        Registration now =
                registrations.find(webinar.id(), registration.person()).orElseThrow();
        notices.ask(kind, webinar, now.person(), now.sequence(webinar));
        notices.remind(webinar, now.person(), now.sequence(webinar));
    }
}
