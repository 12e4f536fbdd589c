package org.muster.webinars.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.access.WebinarsAct;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.webinar.Plan;
import org.muster.webinars.webinar.PlanIsWhole;
import org.muster.webinars.webinar.Webinars;

/** A trainer schedules a webinar and is its host. */
@ApplicationScoped
public class ScheduleWebinar {

    @Inject
    Permission permission;

    @Inject
    AudienceIsKnown audienceIsKnown;

    @Inject
    Webinars webinars;

    @Inject
    Desk desk;

    @Inject
    ActingTime time;

    @Transactional
    public WebinarId schedule(Plan sent) {
        return schedule(new WebinarId(Ids.next()), sent);
    }

    /** For loaders, who know it by its id. */
    @Transactional
    public WebinarId schedule(WebinarId id, Plan sent) {
        permission.require(WebinarsAct.RUN);
        PersonId host = permission.current();
        Plan plan = PlanIsWhole.tidied(sent);
        StartIsToCome.demand(plan.schedule(), time.now());
        audienceIsKnown.demand(plan, host);
        webinars.add(id, host, plan);
        desk.tell("schedule", id, Map.of());
        return id;
    }
}
