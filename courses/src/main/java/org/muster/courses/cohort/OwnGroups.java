package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonSummary;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.Cohorts;
import org.muster.courses.catalogue.CourseVersion;

/** The groups of whoever acts that are neither over nor closed: those they learn in, and those they lead. */
@ApplicationScoped
@Transactional
public class OwnGroups {

    @Inject
    Permission permission;

    @Inject
    Cohorts cohorts;

    @Inject
    CoursesById courses;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    public List<Own> find() {
        permission.require(CoursesAct.LEARN);
        Instant now = time.now();
        Stream<Own> led = cohorts.ledBy(permission.current()).stream()
                .filter(each -> isCurrent(each, now))
                .map(each -> own(each, true, now));
        Stream<Own> joined = cohorts.of(permission.current()).stream()
                .filter(each -> isCurrent(each, now))
                .map(each -> own(each, false, now));
        return Stream.concat(led, joined).toList();
    }

    private boolean isCurrent(CohortFacts cohort, Instant now) {
        return !cohort.endsOn().isBefore(Days.of(now)) && isOpen(cohort.id());
    }

    private boolean isOpen(CohortId cohort) {
        return sql.count("SELECT COUNT(*) FROM courses_cohort WHERE id = ? AND closed_at IS NULL", cohort.value()) > 0;
    }

    private Own own(CohortFacts facts, boolean leads, Instant now) {
        String trainer =
                people.find(facts.trainer()).map(PersonSummary::displayName).orElse("");
        return new Own(facts, courses.find(facts.course()), trainer, leads, sessions.next(facts.id(), now));
    }

    /**
     * A group of one's own.
     *
     * @param leads whether one leads it
     */
    public record Own(
            CohortFacts facts,
            Optional<CourseVersion> course,
            String trainer,
            boolean leads,
            Optional<CohortSession> next) {}
}
