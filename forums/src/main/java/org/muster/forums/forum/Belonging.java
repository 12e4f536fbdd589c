package org.muster.forums.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.AccessLevels;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.Cohorts;
import org.muster.courses.api.Learners;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.Subject;

/** Who belongs to forums, and as what. Asked afresh each time: who left a cohort reads no further. */
@ApplicationScoped
class Belonging {

    private static final ZoneId DAYS_BEGIN = ZoneId.of("Europe/London");

    @Inject
    Permission permission;

    @Inject
    Cohorts cohorts;

    @Inject
    Learners learners;

    @Inject
    AccessLevels levels;

    @Inject
    Organisations organisations;

    @Inject
    ActingTime time;

    /** Whoever acts, in each of these forums that they may read. */
    List<Entered> entered(Collection<Forum> forums) {
        return entered(forums, places());
    }

    /** The same for whoever has looked up their places. */
    List<Entered> entered(Collection<Forum> forums, Places places) {
        Circle circle = circle(places, forums);
        return forums.stream()
                .flatMap(forum ->
                        circle.in(forum).map(standing -> new Entered(forum, places.person(), standing)).stream())
                .toList();
    }

    /** Those of whoever acts. */
    Places places() {
        PersonId person = permission.current();
        return new Places(
                person, new Once<>(() -> learners.coursesOf(person)), new Once<>(() -> cohorts.around(person)));
    }

    private Circle circle(Places places, Collection<Forum> forums) {
        PersonId person = places.person();
        boolean moderates = permission.allows(ForumsAct.MODERATE);
        return new Circle(
                person,
                moderates,
                permission.allows(ForumsAct.LEAD),
                permission.allows(ForumsAct.ANSWER_AS_EXPERT),
                new Once<>(() -> levels.current()),
                places.courses(),
                new Once<>(() -> each(moderates ? ofForums(forums) : places.cohorts().get().stream())),
                new Once<>(() -> !organisations.managedBy(person).isEmpty()),
                this::isOpen);
    }

    private Stream<CohortFacts> ofForums(Collection<Forum> forums) {
        return forums.stream()
                .map(Forum::subject)
                .filter(subject -> subject.kind() == Subject.Kind.COHORT)
                .flatMap(subject -> cohorts.find(new CohortId(subject.id())).stream());
    }

    private static Map<CohortId, CohortFacts> each(Stream<CohortFacts> cohorts) {
        return cohorts.collect(Collectors.toMap(CohortFacts::id, Function.identity(), (first, again) -> first));
    }

    private boolean isOpen(CohortFacts cohort) {
        return CohortForumsClose.isOpen(cohort.endsOn(), LocalDate.ofInstant(time.now(), DAYS_BEGIN));
    }
}
