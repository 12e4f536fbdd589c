package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.catalogue.CourseVersions;
import org.muster.courses.cohort.Standing.Done;
import org.muster.courses.cohort.Standing.Seen;
import org.muster.courses.cohort.Standing.Stage;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Module;
import org.muster.courses.syllabus.Syllabus;

/** How far the members of a group are in its course, from their newest enrolment. */
@ApplicationScoped
class Standings {

    @Inject
    Sql sql;

    @Inject
    CourseVersions versions;

    @Inject
    KnownDueDates known;

    @Inject
    ActingTime time;

    /** In the order they joined. */
    Map<PersonId, Standing> of(Cohort cohort) {
        return of(new Whose(cohort, null));
    }

    /** One of them. */
    Optional<Standing> of(Cohort cohort, PersonId person) {
        return Optional.ofNullable(of(new Whose(cohort, person.value())).get(person));
    }

    private Map<PersonId, Standing> of(Whose whose) {
        Cohort cohort = whose.cohort();
        LocalDate today = Days.of(time.now());
        Map<UUID, Set<String>> lessons = lessonsDone(whose);
        Pace pace = new Pace(known.of(cohort.id()), today, cohort.plan());
        Map<PersonId, Standing> standings = new LinkedHashMap<>();
        enrolments(whose).forEach(way -> standings.put(way.person(), standing(way, lessons, pace)));
        return standings;
    }

    private Standing standing(Way way, Map<UUID, Set<String>> lessons, Pace pace) {
        if (way.enrolment() == null || way.version() == null) {
            return Standing.away(pace.isMissed(pace.due().days().keySet(), 0));
        }
        Syllabus syllabus = versions.get(new CourseVersionId(way.version())).syllabus();
        Set<String> read = lessons.getOrDefault(way.enrolment(), Set.of());
        Stage stage = stage(way, syllabus);
        List<Module> left = stage == Stage.COMPLETED ? List.of() : left(syllabus, read);
        Done done = done(syllabus, read);
        boolean behind = stage != Stage.COMPLETED && pace.isMissed(open(left), done.percent());
        return new Standing(stage, done, left, behind, way.seen());
    }

    private static List<Module> left(Syllabus syllabus, Set<String> read) {
        return syllabus.modules().stream()
                .filter(module -> !read.containsAll(
                        module.lessons().stream().map(Lesson::id).toList()))
                .toList();
    }

    private static List<String> open(List<Module> left) {
        return Stream.concat(left.stream().map(Module::id), Stream.of(DueDates.ASSESSMENT))
                .toList();
    }

    /** What a group asks of its people by now. */
    private record Pace(DueDates due, LocalDate today, CohortPlan plan) {

        boolean isMissed(Collection<String> open, int percent) {
            return due.areSet()
                    ? LearnersKeepUp.isBehind(open, due, today, plan)
                    : LearnersKeepUp.isBehind(percent, today, plan);
        }
    }

    private static Stage stage(Way way, Syllabus syllabus) {
        if (way.seen().completedAt() != null) {
            return Stage.COMPLETED;
        }
        return way.attempts() >= syllabus.assessment().attempts() ? Stage.FAILED : Stage.LEARNING;
    }

    private static Done done(Syllabus syllabus, Set<String> lessons) {
        long modules = syllabus.modules().stream()
                .filter(module -> module.lessons().stream().map(Lesson::id).allMatch(lessons::contains))
                .count();
        return new Done((int) modules, syllabus.modules().size(), lessons.size(), syllabus.lessonCount());
    }

    private List<Way> enrolments(Whose whose) {
        UUID course = whose.cohort().course().value();
        return sql.list(Way::of, """
                SELECT m.person_id, e.id, e.version_id, e.attempts_used, e.active_at, e.completed_at,
                    (SELECT a.points * 100 DIV a.max_points FROM courses_attempt a WHERE a.enrolment_id = e.id
                        AND a.submitted_at IS NOT NULL ORDER BY a.number DESC LIMIT 1) AS result
                FROM courses_cohort_member m LEFT JOIN courses_enrolment e ON e.id =
                    (SELECT n.id FROM courses_enrolment n WHERE n.person_id = m.person_id AND n.course_id = ?
                        AND n.withdrawn_at IS NULL
                        ORDER BY n.enrolled_at DESC, n.id DESC LIMIT 1)
                WHERE m.cohort_id = ? AND m.left_at IS NULL AND m.person_id = COALESCE(?, m.person_id)
                ORDER BY m.joined_at, m.person_id""", course, whose.cohort().id().value(), whose.person());
    }

    private Map<UUID, Set<String>> lessonsDone(Whose whose) {
        Map<UUID, Set<String>> done = new HashMap<>();
        sql.list(
                        row -> Map.entry(row.id("enrolment_id"), row.text("lesson_id")),
                        """
                        SELECT p.enrolment_id, p.lesson_id FROM courses_cohort_member m
                        JOIN courses_enrolment e ON e.person_id = m.person_id AND e.course_id = ?
                        JOIN courses_lesson_progress p ON p.enrolment_id = e.id AND p.completed_at IS NOT NULL
                        WHERE m.cohort_id = ? AND m.left_at IS NULL AND m.person_id = COALESCE(?, m.person_id)""",
                        whose.cohort().course().value(),
                        whose.cohort().id().value(),
                        whose.person())
                .forEach(each -> done.computeIfAbsent(each.getKey(), id -> new HashSet<>())
                        .add(each.getValue()));
        return done;
    }

    /**
     * Whose standing is asked for.
     *
     * @param person null for all of the group
     */
    private record Whose(Cohort cohort, @Nullable UUID person) {}

    /** A member and their newest enrolment, if there is one. */
    private record Way(
            PersonId person,
            @Nullable UUID enrolment,
            @Nullable UUID version,
            long attempts,
            Seen seen) {

        static Way of(Row row) throws SQLException {
            return new Way(
                    new PersonId(row.id("person_id")),
                    row.idIfAny("id").orElse(null),
                    row.idIfAny("version_id").orElse(null),
                    row.number("attempts_used"),
                    seen(row));
        }

        private static Seen seen(Row row) throws SQLException {
            @Nullable Instant last = row.instantIfAny("active_at").orElse(null);
            @Nullable Instant completed = row.instantIfAny("completed_at").orElse(null);
            return new Seen(
                    last,
                    completed,
                    row.textIfAny("result").map(Integer::valueOf).orElse(null));
        }
    }
}
