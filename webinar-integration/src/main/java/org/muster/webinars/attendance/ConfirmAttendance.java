package org.muster.webinars.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.scheduling.Desk;
import org.muster.webinars.webinar.Webinar;
import org.muster.webinars.webinar.Webinars;

/** The host confirms who attended, once: what was decided by hand stays, the rule decides the others, and it is told. */
@ApplicationScoped
public class ConfirmAttendance {

    @Inject
    Desk desk;

    @Inject
    Webinars webinars;

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
    public void confirm(WebinarId id) {
        Webinar webinar = desk.hold(id);
        webinar.mustBeHeld(time.now());
        if (webinar.isConfirmed()) {
            throw new RuleBroken("webinars.rule.confirmed");
        }
        sheet.of(webinar).forEach(attendee -> settle(webinar, attendee));
        webinars.confirm(id);
        desk.tell("confirm-attendance", id, Map.of());
    }

    private void settle(Webinar webinar, Attendee attendee) {
        Decision decision = attendee.decision().orElseGet(() -> byRule(webinar, attendee));
        if (decision.attended() || !attendee.sheet().present().isZero()) {
            tellAttendance.tell(webinar, attendee.person(), decision);
        }
    }

    private Decision byRule(Webinar webinar, Attendee attendee) {
        Decision decision =
                new Decision(1, attendee.attended(), attendee.sheet().present(), Optional.empty(), Optional.empty());
        UUID by = permission.actor().map(PersonId::value).orElse(null);
        decisions.add(webinar.id(), attendee.person(), decision, by);
        return decision;
    }
}
