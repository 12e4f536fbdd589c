package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CohortId;

/** What is due in a group, as whoever acts stands to it; only for its people. */
@ApplicationScoped
public class OwnDue {

    @Inject
    Permission permission;

    @Inject
    KnownCohorts cohorts;

    @Inject
    KnownDueDates known;

    @Inject
    Standings standings;

    @Inject
    ActingTime time;

    /** The first day first. */
    @Transactional
    public List<Due> in(Group group) {
        permission.require(CoursesAct.LEARN);
        CohortId id = group.facts().id();
        DueDates due = group.isIn() ? known.of(id) : DueDates.NONE;
        Optional<Standing> own = due.areSet()
                ? cohorts.find(id).flatMap(cohort -> standings.of(cohort, permission.current()))
                : Optional.empty();
        LocalDate today = Days.of(time.now());
        return due.days().entrySet().stream()
                .map(each -> new Due(each.getKey(), each.getValue(), state(own, each.getKey(), each.getValue(), today)))
                .sorted(Comparator.comparing(Due::day).thenComparing(Due::part))
                .toList();
    }

    private static Due.State state(Optional<Standing> own, String part, LocalDate day, LocalDate today) {
        if (own.filter(standing -> standing.isThrough(part)).isPresent()) {
            return Due.State.THROUGH;
        }
        return day.isBefore(today) ? Due.State.LATE : Due.State.OPEN;
    }
}
