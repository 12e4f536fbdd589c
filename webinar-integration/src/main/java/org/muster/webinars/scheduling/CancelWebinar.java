package org.muster.webinars.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.muster.core.kernel.time.ActingTime;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.notice.AskNotices;
import org.muster.webinars.notice.NoticeKind;
import org.muster.webinars.registration.Registrations;
import org.muster.webinars.webinar.Reason;
import org.muster.webinars.webinar.Webinar;
import org.muster.webinars.webinar.Webinars;

/** Cancels a webinar that is not over; everybody who has a place or waits is told why. */
@ApplicationScoped
public class CancelWebinar {

    @Inject
    Desk desk;

    @Inject
    Webinars webinars;

    @Inject
    Registrations registrations;

    @Inject
    AskNotices notices;

    @Inject
    ActingTime time;

    @Transactional
    public void cancel(WebinarId id, String why) {
        Webinar before = desk.hold(id);
        before.mustBeOpen(time.now());
        webinars.cancel(id, Reason.of(why));
        Webinar now = webinars.hold(id);
        registrations
                .present(id)
                .forEach(each -> notices.ask(NoticeKind.CANCELLED, now, each.person(), each.sequence(now)));
        desk.tell("cancel", id, Map.of());
    }
}
