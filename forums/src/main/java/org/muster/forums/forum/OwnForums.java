package org.muster.forums.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.Cohorts;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.api.Learners;
import org.muster.forums.access.Allowed;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.Subject;

/** The forums of whoever acts: those of their cohorts and courses, and the communities that are open to them. */
@ApplicationScoped
public class OwnForums {

    @Inject
    Permission permission;

    @Inject
    Allowed allowed;

    @Inject
    Forums forums;

    @Inject
    EnterForum enterForum;

    @Inject
    Cohorts cohorts;

    @Inject
    Learners learners;

    @Inject
    CourseCatalogue catalogue;

    /** Cohorts first, then courses, then communities. */
    @Transactional
    public List<Entered> all() {
        permission.require(ForumsAct.TAKE_PART);
        PersonId person = permission.current();
        List<Forum> own = new ArrayList<>(ofCohorts(person));
        own.addAll(ofCourses(person));
        own.addAll(forums.communities());
        return entered(distinct(own));
    }

    /** Those whose title holds these words, for moderators also beyond their own; few enough to choose from. */
    @Transactional
    public List<Entered> named(String words) {
        permission.require(ForumsAct.MODERATE);
        return entered(forums.named(words));
    }

    private List<Entered> entered(Collection<Forum> some) {
        return some.stream().flatMap(forum -> enterForum.into(forum).stream()).toList();
    }

    /** The forum of the course, for whoever belongs to it. */
    @Transactional
    public Optional<Entered> ofCourse(CourseVersionFacts course) {
        permission.require(ForumsAct.TAKE_PART);
        PersonId person = permission.current();
        boolean belongs = allowed.is(ForumsAct.LEAD)
                || allowed.is(ForumsAct.MODERATE)
                || learners.isLearner(person, course.course());
        return belongs ? enterForum.into(of(course)) : Optional.empty();
    }

    private List<Forum> ofCohorts(PersonId person) {
        return Stream.concat(cohorts.ledBy(person).stream(), cohorts.of(person).stream())
                .map(this::of)
                .toList();
    }

    private List<Forum> ofCourses(PersonId person) {
        List<CourseId> learned = learners.coursesOf(person);
        boolean leads = allowed.is(ForumsAct.LEAD);
        return catalogue.current().stream()
                .filter(course -> leads || learned.contains(course.course()))
                .map(this::of)
                .toList();
    }

    private Forum of(CohortFacts cohort) {
        return forums.ensure(new Subject(Subject.Kind.COHORT, cohort.id().value()), cohort.title());
    }

    private Forum of(CourseVersionFacts course) {
        return forums.ensure(new Subject(Subject.Kind.COURSE, course.course().value()), course.title());
    }

    private static Collection<Forum> distinct(List<Forum> own) {
        Map<ForumId, Forum> each = own.stream()
                .collect(Collectors.toMap(Forum::id, forum -> forum, (first, again) -> first, LinkedHashMap::new));
        return each.values();
    }
}
