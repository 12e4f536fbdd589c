package org.muster.webinars.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.mail.Letter;
import org.muster.core.people.api.Correspondent;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.Texts;
import org.muster.webinars.calendar.CalendarEntries;
import org.muster.webinars.calendar.CalendarEntry.Purpose;
import org.muster.webinars.notice.NoticeKind;
import org.muster.webinars.registration.Registration;
import org.muster.webinars.settings.WebinarsSettings;
import org.muster.webinars.webinar.Webinar;

/** A letter about somebody’s place, in their language and on their clock, with what their calendar needs. */
@ApplicationScoped
class NoticeLetter {

    @Inject
    CalendarEntries entries;

    @Inject
    WebinarsSettings settings;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    Letter of(NoticeKind kind, Webinar webinar, Registration registration, Correspondent to) {
        Letter letter = words(kind, webinar, to);
        if (kind.isReminder() || registration.isWaiting()) {
            return letter;
        }
        Purpose purpose = kind.isFarewell() ? Purpose.CANCEL : Purpose.REQUEST;
        String content = entries.text(purpose, webinar, registration.sequence(webinar), to);
        return letter.with(new Letter.Calendar(purpose.name(), content));
    }

    private Letter words(NoticeKind kind, Webinar webinar, Correspondent to) {
        String title = webinar.wording().titleIn(to.locale());
        String page = settings.publicAddress("/webinars/" + webinar.id());
        String key = "webinars.letter." + kind.name();
        String text = texts.in(
                to.locale(),
                key + ".text",
                to.name(),
                title,
                moments.at(webinar.schedule().startsAt(), to.zone(), to.locale()),
                page + "/join",
                page,
                webinar.story().cancelledBecause().orElse(""));
        return new Letter(to.email(), texts.in(to.locale(), key + ".subject", title), text);
    }
}
