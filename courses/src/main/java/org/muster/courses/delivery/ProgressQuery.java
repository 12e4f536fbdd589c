package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.EnrolmentProgress;
import org.muster.courses.api.Progress;
import org.muster.courses.catalogue.CourseVersions;

/** How far people are, from their enrolments alone. */
@ApplicationScoped
class ProgressQuery implements Progress {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CourseVersions versions;

    @Override
    public List<EnrolmentProgress> of(Collection<PersonId> people, Collection<CourseId> courses) {
        List<UUID> ids = people.stream().map(PersonId::value).distinct().toList();
        Map<List<UUID>, Enrolment> newest = new LinkedHashMap<>();
        for (int from = 0; from < ids.size() && !courses.isEmpty(); from += AT_ONCE) {
            enrolments(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), courses)
                    .forEach(each -> newest.put(
                            List.of(each.person().value(), each.course().value()), each));
        }
        return newest.values().stream().map(this::progress).toList();
    }

    /** The oldest first, so that the newest is put last. */
    private List<Enrolment> enrolments(List<UUID> people, Collection<CourseId> courses) {
        return entities.createQuery("""
                        SELECT e FROM Enrolment e WHERE e.person IN :people AND e.course IN :courses
                            AND e.withdrawnAt IS NULL
                        ORDER BY e.enrolledAt""", Enrolment.class)
                .setParameter("people", people)
                .setParameter("courses", courses.stream().map(CourseId::value).toList())
                .getResultList();
    }

    private EnrolmentProgress progress(Enrolment enrolment) {
        Study study = new Study(enrolment, versions.get(enrolment.courseVersion()));
        return new EnrolmentProgress(
                enrolment.id(),
                enrolment.person(),
                enrolment.course(),
                enrolment.courseVersion(),
                study.percent(),
                study.attemptsLeft(),
                enrolment.enrolledAt(),
                enrolment.completedAt());
    }
}
