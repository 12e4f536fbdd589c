package org.muster.forums.forum;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.CourseId;

/**
 * What makes somebody belong to forums. What has to be looked up is looked up once, when a forum asks for it, however many ask.
 *
 * @param moderates may moderate everywhere
 * @param leads leads the forums of all courses
 * @param expert is a verified expert
 * @param level how much is opened to them
 * @param courses those they are or were enrolled in
 * @param cohorts those they belong to or lead
 * @param employs manages an organisation
 * @param open whether the forum of a cohort still takes posts
 */
record Circle(
        PersonId person,
        boolean moderates,
        boolean leads,
        boolean expert,
        Supplier<AccessLevel> level,
        Supplier<? extends Collection<CourseId>> courses,
        Supplier<Map<CohortId, CohortFacts>> cohorts,
        Supplier<Boolean> employs,
        Predicate<CohortFacts> open) {

    /** Empty when they may not read it. */
    Optional<Standing> in(Forum forum) {
        return within(forum).filter(this::isNoEmployer).map(standing -> standing.asExpert(expert));
    }

    /**
     * What people write is not for those they work for: whoever manages an organisation reads no forum, whatever else they are,
     * unless they lead or moderate there.
     */
    private boolean isNoEmployer(Standing standing) {
        return standing.leads() || standing.moderates() || !employs.get();
    }

    private Optional<Standing> within(Forum forum) {
        Standing may = Standing.MEMBER.moderating(moderates);
        return switch (forum.subject().kind()) {
            case COHORT -> inCohort(new CohortId(forum.subject().id()), may);
            case COURSE -> inCourse(new CourseId(forum.subject().id()), may.leading(leads));
            case COMMUNITY -> moderates || level.get().opens(forum.level()) ? Optional.of(may) : Optional.empty();
        };
    }

    private Optional<Standing> inCohort(CohortId id, Standing may) {
        return Optional.ofNullable(cohorts.get().get(id))
                .map(cohort -> may.leading(cohort.trainer().equals(person)).open(open.test(cohort)));
    }

    private Optional<Standing> inCourse(CourseId course, Standing may) {
        boolean belongs = leads || moderates || courses.get().contains(course);
        return belongs ? Optional.of(may) : Optional.empty();
    }
}
