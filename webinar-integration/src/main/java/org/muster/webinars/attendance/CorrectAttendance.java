package org.muster.webinars.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.scheduling.Desk;
import org.muster.webinars.webinar.Reason;
import org.muster.webinars.webinar.Webinar;

/** The host decides by hand about one person, and says why. After the confirmation that is told as well. */
@ApplicationScoped
public class CorrectAttendance {

    @Inject
    Desk desk;

    @Inject
    AttendanceSheet sheet;

    @Inject
    Decisions decisions;

    @Inject
    TellAttendance tellAttendance;

    @Inject
    Permission permission;

    @Inject
    ActingTime time;

    @Transactional
    public void correct(WebinarId id, PersonId person, boolean attended, String why) {
        Webinar webinar = desk.hold(id);
        webinar.mustBeHeld(time.now());
        Attendee attendee = sheet.of(webinar).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("webinars.attendee.unknown"));
        int number = attendee.decision().map(Decision::number).orElse(0) + 1;
        Decision decision = new Decision(
                number, attended, attendee.sheet().present(), Optional.of(Reason.of(why)), Optional.empty());
        decisions.add(
                id, person, decision, permission.actor().map(PersonId::value).orElse(null));
        if (webinar.isConfirmed()) {
            tellAttendance.tell(webinar, person, decision);
        }
        desk.tell("correct-attendance", id, Map.of("person", person.toString(), "attended", String.valueOf(attended)));
    }
}
