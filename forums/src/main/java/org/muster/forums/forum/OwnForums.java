package org.muster.forums.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.api.Learners;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.Subject;

/** The forums of whoever acts: those of their cohorts and courses, and the communities that are open to them. */
@ApplicationScoped
public class OwnForums {

    @Inject
    Permission permission;

    @Inject
    Forums forums;

    @Inject
    EnterForum enterForum;

    @Inject
    Belonging belonging;

    @Inject
    Learners learners;

    @Inject
    CourseCatalogue catalogue;

    /** Cohorts first, then courses, then communities. A forum that has to be made is made by one statement: no transaction. */
    @Transactional(TxType.SUPPORTS)
    public List<Entered> all() {
        permission.require(ForumsAct.TAKE_PART);
        Places places = belonging.places();
        Map<Subject, String> subjects = new LinkedHashMap<>();
        places.cohorts().get().forEach(cohort -> subjects.put(subject(cohort), cohort.title()));
        courses(places).forEach(course -> subjects.put(subject(course), course.title()));
        List<Forum> own = new ArrayList<>(forums.ensure(subjects));
        own.addAll(forums.communities());
        return enterForum.intoAll(own, places);
    }

    /** Those whose title holds these words, for moderators also beyond their own; few enough to choose from. */
    @Transactional
    public List<Entered> named(String words) {
        permission.require(ForumsAct.MODERATE);
        return enterForum.intoAll(forums.named(words));
    }

    /** The forum of the course, for whoever belongs to it. */
    @Transactional
    public Optional<Entered> ofCourse(CourseVersionFacts course) {
        permission.require(ForumsAct.TAKE_PART);
        PersonId person = permission.current();
        boolean belongs = permission.allows(ForumsAct.LEAD)
                || permission.allows(ForumsAct.MODERATE)
                || learners.isLearner(person, course.course());
        return belongs
                ? enterForum.intoAll(forums.ensure(Map.of(subject(course), course.title()))).stream()
                        .findFirst()
                : Optional.empty();
    }

    /** The forum of the group, for whoever belongs to it. */
    @Transactional
    public Optional<Entered> ofCohort(CohortFacts cohort) {
        permission.require(ForumsAct.TAKE_PART);
        return enterForum.intoAll(forums.ensure(Map.of(subject(cohort), cohort.title()))).stream()
                .findFirst();
    }

    private Stream<CourseVersionFacts> courses(Places places) {
        List<CourseId> learned = places.courses().get();
        boolean leads = permission.allows(ForumsAct.LEAD);
        return catalogue.current().stream().filter(course -> leads || learned.contains(course.course()));
    }

    private static Subject subject(CohortFacts cohort) {
        return new Subject(Subject.Kind.COHORT, cohort.id().value());
    }

    private static Subject subject(CourseVersionFacts course) {
        return new Subject(Subject.Kind.COURSE, course.course().value());
    }
}
