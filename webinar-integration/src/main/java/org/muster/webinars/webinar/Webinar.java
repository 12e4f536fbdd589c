package org.muster.webinars.webinar;

import java.time.Instant;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;

/**
 * A live session. It is scheduled, may be changed until it begins and cancelled until it ends; afterwards its host confirms who
 * attended.
 */
public record Webinar(WebinarId id, PersonId host, Plan plan, Story story) {

    public Wording wording() {
        return plan.wording();
    }

    public Schedule schedule() {
        return plan.schedule();
    }

    public Terms terms() {
        return plan.terms();
    }

    public boolean isCancelled() {
        return story.cancelledBecause().isPresent();
    }

    public boolean isConfirmed() {
        return story.confirmedAt().isPresent();
    }

    /** Whether one can register: until the end, unless it is cancelled. */
    public boolean isOpen(Instant now) {
        return !isCancelled() && !schedule().isOver(now);
    }

    /** Refuses what only a webinar that is yet to be held allows. */
    public void mustBeOpen(Instant now) {
        if (!isOpen(now)) {
            throw new RuleBroken(isCancelled() ? "webinars.rule.cancelled" : "webinars.rule.over");
        }
    }

    /** Refuses what is only done about a webinar that was held. */
    public void mustBeHeld(Instant now) {
        if (isCancelled()) {
            throw new RuleBroken("webinars.rule.cancelled");
        }
        if (!schedule().isOver(now)) {
            throw new RuleBroken("webinars.rule.not-over");
        }
    }
}
