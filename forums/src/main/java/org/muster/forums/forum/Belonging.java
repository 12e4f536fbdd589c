package org.muster.forums.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.AccessLevels;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.Cohorts;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.Learners;
import org.muster.forums.access.Allowed;
import org.muster.forums.access.ForumsAct;

/** Who belongs to a forum, and as what. Asked afresh each time: who left a cohort reads no further. */
@ApplicationScoped
class Belonging {

    private static final ZoneId DAYS_BEGIN = ZoneId.of("Europe/London");

    @Inject
    Allowed allowed;

    @Inject
    Cohorts cohorts;

    @Inject
    Learners learners;

    @Inject
    AccessLevels levels;

    @Inject
    EmployersNeverSeePosts employers;

    @Inject
    ActingTime time;

    /** What whoever acts is in the forum; empty when they may not read it. */
    Optional<Standing> of(PersonId person, Forum forum) {
        return within(person, forum)
                .filter(standing -> employers.allows(person, standing))
                .map(standing -> standing.asExpert(allowed.is(ForumsAct.ANSWER_AS_EXPERT)));
    }

    private Optional<Standing> within(PersonId person, Forum forum) {
        Standing may = Standing.MEMBER.moderating(allowed.is(ForumsAct.MODERATE));
        return switch (forum.subject().kind()) {
            case COHORT -> inCohort(person, new CohortId(forum.subject().id()), may);
            case COURSE -> inCourse(person, new CourseId(forum.subject().id()), may);
            case COMMUNITY ->
                levels.current().opens(forum.level()) || may.moderates() ? Optional.of(may) : Optional.empty();
        };
    }

    private Optional<Standing> inCohort(PersonId person, CohortId id, Standing may) {
        return cohorts.find(id)
                .filter(cohort -> may.moderates() || cohorts.belongs(person, id))
                .map(cohort -> may.leading(cohort.trainer().equals(person)).open(isOpen(cohort)));
    }

    private Optional<Standing> inCourse(PersonId person, CourseId course, Standing may) {
        Standing standing = may.leading(allowed.is(ForumsAct.LEAD));
        boolean belongs = standing.leads() || standing.moderates() || learners.isLearner(person, course);
        return belongs ? Optional.of(standing) : Optional.empty();
    }

    private boolean isOpen(CohortFacts cohort) {
        Instant now = time.now();
        return CohortForumsClose.isOpen(cohort.endsOn(), LocalDate.ofInstant(now, DAYS_BEGIN));
    }
}
