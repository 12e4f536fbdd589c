package org.muster.webinars.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.AccessLevels;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.Cohorts;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.webinars.access.WebinarsAct;

/** What a host can choose from: levels they may open themselves, courses on offer, groups they lead. */
@ApplicationScoped
public class Possible {

    @Inject
    Permission permission;

    @Inject
    AccessLevels levels;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    Cohorts cohorts;

    /** For the host of a webinar that is there; {@link #own()} for whoever schedules a new one. */
    public Choices of(PersonId host) {
        permission.require(WebinarsAct.RUN);
        return new Choices(
                Arrays.stream(AccessLevel.values())
                        .filter(levels.of(host)::opens)
                        .toList(),
                catalogue.current(),
                cohorts.ledBy(host));
    }

    public Choices own() {
        return of(permission.current());
    }

    /** Whom a webinar can be for. */
    public record Choices(List<AccessLevel> levels, List<CourseVersionFacts> courses, List<CohortFacts> cohorts) {}
}
