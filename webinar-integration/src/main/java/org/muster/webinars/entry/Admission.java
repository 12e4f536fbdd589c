package org.muster.webinars.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.AccessLevels;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.Cohorts;
import org.muster.courses.api.Learners;
import org.muster.webinars.webinar.Audience;
import org.muster.webinars.webinar.Webinar;

/** Whether somebody may see a webinar. Asked afresh each time, of anybody: also of those who only get letters. */
@ApplicationScoped
public class Admission {

    @Inject
    AccessLevels levels;

    @Inject
    Learners learners;

    @Inject
    Cohorts cohorts;

    public boolean admits(PersonId person, Webinar webinar) {
        return webinar.host().equals(person) || belongs(person, webinar.plan().audience());
    }

    /** The same for nobody in particular, who sees what is open to anyone. */
    public boolean admits(Optional<PersonId> person, Webinar webinar) {
        Audience audience = webinar.plan().audience();
        return person.map(somebody -> admits(somebody, webinar))
                .orElse(audience.kind() == Audience.Kind.LEVEL && audience.level() == AccessLevel.OPEN);
    }

    private boolean belongs(PersonId person, Audience audience) {
        return switch (audience.kind()) {
            case LEVEL -> levels.of(person).opens(audience.level());
            case COURSE ->
                audience.course()
                        .map(course -> learners.isLearner(person, course))
                        .orElse(false);
            case COHORT ->
                audience.cohort().map(cohort -> cohorts.belongs(person, cohort)).orElse(false);
        };
    }
}
