package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.courses.api.CohortId;
import org.muster.courses.syllabus.Module;

/**
 * Says until when the people of a group are to be through with what. Three days before, in the morning, whoever is not is
 * reminded once; a day that is over or so near reminds nobody.
 */
@ApplicationScoped
@Transactional
public class SetDueDates {

    @Inject
    KnownCohorts cohorts;

    @Inject
    KnownDueDates known;

    @Inject
    CoursesById courses;

    @Inject
    WorkQueue work;

    @Inject
    CohortAudit audit;

    @Inject
    ActingTime time;

    public void set(CohortId id, DueDates due) {
        Cohort cohort = cohorts.lock(id);
        cohort.mustBeOpen();
        Set<String> parts = new HashSet<>(Set.of(DueDates.ASSESSMENT));
        modules(cohort).forEach(module -> parts.add(module.id()));
        due.check(cohort.plan(), parts);
        DueDates before = known.of(id);
        if (!before.equals(due)) {
            known.put(id, due);
            due.since(before).forEach((part, day) -> remind(id, part, day));
            audit.note(id, "due-dates-set");
        }
    }

    public DueDates of(CohortId id) {
        return known.of(cohorts.get(id).id());
    }

    /** What the course of the group consists of now. */
    public List<Module> modules(CohortId id) {
        return modules(cohorts.get(id));
    }

    private List<Module> modules(Cohort cohort) {
        return courses.current(cohort.course()).syllabus().modules();
    }

    private void remind(CohortId id, String part, LocalDate day) {
        Instant morning = Days.morningBefore(day, RemindOfDueDate.DAYS_BEFORE);
        if (morning.isAfter(time.now())) {
            work.askAt(
                    morning,
                    RemindOfDueDate.KIND,
                    id + ":" + part + ":" + day,
                    new RemindOfDueDate.Coming(id.value(), part, day.toString()));
        }
    }
}
