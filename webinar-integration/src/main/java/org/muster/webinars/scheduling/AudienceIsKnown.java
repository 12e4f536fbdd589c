package org.muster.webinars.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.AccessLevels;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.Cohorts;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;
import org.muster.webinars.webinar.Audience;
import org.muster.webinars.webinar.Plan;

/** A webinar is for a level, a course that is on offer, or a group that its host leads. */
@ApplicationScoped
class AudienceIsKnown {

    @Inject
    CourseCatalogue catalogue;

    @Inject
    Cohorts cohorts;

    @Inject
    AccessLevels levels;

    void demand(Plan plan, PersonId host) {
        if (!isKnown(plan.audience(), host)) {
            throw new RuleBroken("webinars.rule.audience");
        }
        if (!plan.terms().countsFor().map(this::isOnOffer).orElse(true)) {
            throw new RuleBroken("webinars.rule.course");
        }
    }

    /** The same of somebody who is to become the host of a webinar that is planned. */
    void demandOf(PersonId host, Plan plan) {
        if (!isKnown(plan.audience(), host)) {
            throw new RuleBroken("webinars.rule.host-audience");
        }
    }

    private boolean isKnown(Audience audience, PersonId host) {
        return switch (audience.kind()) {
            case LEVEL -> levels.of(host).opens(audience.level());
            case COURSE -> audience.course().map(this::isOnOffer).orElse(false);
            case COHORT ->
                audience.cohort()
                        .flatMap(cohorts::find)
                        .map(cohort -> cohort.trainer().equals(host))
                        .orElse(false);
        };
    }

    private boolean isOnOffer(CourseId course) {
        return catalogue.current().stream().anyMatch(each -> each.course().equals(course));
    }
}
