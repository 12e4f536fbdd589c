package org.muster.webinars.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Throttling;
import org.muster.webinars.access.WebinarsAct;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.webinar.Webinar;
import org.muster.webinars.webinar.Webinars;

/**
 * Gives a webinar another host, who runs it from then on. Nobody’s calendar names the host, so that no letter about it goes to
 * those who come.
 */
@ApplicationScoped
public class HandOverWebinar {

    private static final String ADDRESSES = "webinar-host";

    @Inject
    Desk desk;

    @Inject
    People people;

    @Inject
    Throttling throttling;

    @Inject
    Acting acting;

    @Inject
    Permission permission;

    @Inject
    AudienceIsKnown audienceIsKnown;

    @Inject
    Webinars webinars;

    @Inject
    ActingTime time;

    /** {@code address} is the one that the new host signs in with. */
    @Transactional
    public void handOver(WebinarId id, String address) {
        Webinar webinar = desk.hold(id);
        if (webinar.isCancelled()) {
            throw new RuleBroken("webinars.rule.cancelled");
        }
        PersonId host = runner(address.strip());
        if (webinar.host().equals(host)) {
            throw new RuleBroken("webinars.rule.host-same");
        }
        if (webinar.isOpen(time.now())) {
            audienceIsKnown.demandOf(host, webinar.plan());
        }
        webinars.handOver(id, host);
        desk.tell("hand-over", id, Map.of("host", host.toString()));
    }

    /** Whoever signs in so and runs webinars; of others it is not told whether they have an account. */
    private PersonId runner(String address) {
        Duration pause = throttling.pause(ADDRESSES);
        if (!pause.isZero()) {
            throw new RuleBroken("webinars.rule.host-wait", pause.toSeconds());
        }
        return people.withEmail(address).filter(this::runs).orElseThrow(() -> {
            throttling.missed(ADDRESSES);
            return new RuleBroken("webinars.rule.host");
        });
    }

    private boolean runs(PersonId person) {
        return acting.as(person, () -> permission.allows(WebinarsAct.RUN));
    }
}
