package org.muster.webinars.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.muster.core.kernel.mail.Mail;
import org.muster.core.people.api.Correspondents;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.access.WebinarsAct;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.entry.Admission;
import org.muster.webinars.notice.Notice;
import org.muster.webinars.registration.Registration;
import org.muster.webinars.registration.Registrations;
import org.muster.webinars.webinar.Webinar;
import org.muster.webinars.webinar.Webinars;

/** Posts a letter, once, to whoever it still concerns: nothing after they left, after another change, or after the start. */
@ApplicationScoped
class WriteNotice {

    @Inject
    Permission permission;

    @Inject
    Webinars webinars;

    @Inject
    Registrations registrations;

    @Inject
    Admission admission;

    @Inject
    Correspondents correspondents;

    @Inject
    NoticeLetter letter;

    @Inject
    Mail mail;

    @Inject
    Clock clock;

    @Transactional
    public void write(Notice notice, String key) {
        permission.require(WebinarsAct.TAKE_PART);
        PersonId person = new PersonId(notice.person());
        Optional<Webinar> webinar = webinars.find(new WebinarId(notice.webinar()));
        webinar.flatMap(found -> registrations.find(found.id(), person))
                .filter(registration -> holds(notice, webinar.get(), registration))
                .ifPresent(registration -> correspondents
                        .find(person)
                        .ifPresent(to -> mail.post(
                                "webinars.notice:" + key, letter.of(notice.told(), webinar.get(), registration, to))));
    }

    private boolean holds(Notice notice, Webinar webinar, Registration registration) {
        boolean current = registration.sequence(webinar) == notice.sequence();
        return current
                && switch (notice.told()) {
                    case LEFT -> registration.state() == Registration.State.LEFT;
                    case CANCELLED -> webinar.isCancelled();
                    case PLACE, CAME_FREE, CHANGED -> registration.isPlace() && isToCome(webinar, registration);
                    case IN_A_DAY, IN_AN_HOUR ->
                        registration.isPlace()
                                && isToCome(webinar, registration)
                                && !webinar.schedule().hasBegun(clock.instant());
                };
    }

    private boolean isToCome(Webinar webinar, Registration registration) {
        return webinar.isOpen(clock.instant()) && admission.admits(registration.person(), webinar);
    }
}
