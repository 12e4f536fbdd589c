package org.muster.webinars.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.notice.AskNotices;
import org.muster.webinars.notice.NoticeKind;
import org.muster.webinars.registration.FillPlaces;
import org.muster.webinars.registration.Registration;
import org.muster.webinars.registration.Registrations;
import org.muster.webinars.webinar.Plan;
import org.muster.webinars.webinar.PlanIsWhole;
import org.muster.webinars.webinar.Webinar;
import org.muster.webinars.webinar.Webinars;

/** Changes a webinar that has not begun. Whoever has a place is told when their calendar would be wrong. */
@ApplicationScoped
public class ReviseWebinar {

    @Inject
    Desk desk;

    @Inject
    AudienceIsKnown audienceIsKnown;

    @Inject
    Webinars webinars;

    @Inject
    Registrations registrations;

    @Inject
    FillPlaces fillPlaces;

    @Inject
    AskNotices notices;

    @Inject
    ActingTime time;

    /** {@code version} is the one the host began with; {@link Conflict} when another saved meanwhile. */
    @Transactional
    public void revise(WebinarId id, Plan sent, long version) {
        Webinar before = desk.hold(id);
        mayChange(before, version);
        Plan plan = PlanIsWhole.tidied(sent);
        if (!plan.schedule().equals(before.schedule())) {
            StartIsToCome.demand(plan.schedule(), time.now());
        }
        audienceIsKnown.demand(plan, before.host());
        mustHoldThoseWithAPlace(plan, registrations.taken(id));
        boolean told = plan.tellsOtherThan(before.plan());
        webinars.replan(id, plan, told);
        Webinar now = webinars.hold(id);
        if (told) {
            registrations.present(id).stream().filter(Registration::isPlace).forEach(place -> tell(now, place));
        }
        fillPlaces.fill(now);
        desk.tell("revise", id, Map.of("told", String.valueOf(told)));
    }

    private void mayChange(Webinar before, long version) {
        before.mustBeOpen(time.now());
        if (before.schedule().hasBegun(time.now())) {
            throw new RuleBroken("webinars.rule.begun");
        }
        if (before.story().version() != version) {
            throw new Conflict("webinars.rule.changed");
        }
    }

    private static void mustHoldThoseWithAPlace(Plan plan, long taken) {
        if (plan.terms().capacity() < taken) {
            throw new RuleBroken("webinars.rule.taken", taken);
        }
    }

    private void tell(Webinar webinar, Registration place) {
        notices.ask(NoticeKind.CHANGED, webinar, place.person(), place.sequence(webinar));
        notices.remind(webinar, place.person(), place.sequence(webinar));
    }
}
