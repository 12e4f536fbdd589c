package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.CourseId;

/** What people think of each course altogether, through all its versions, as far as it is shown: it moves by fives. */
@ApplicationScoped
public class Ratings {

    @Inject
    Sql sql;

    /** Of the courses that were rated often enough. */
    public Map<CourseId, Rating> all() {
        return sql
                .list(
                        row -> Map.entry(
                                new CourseId(row.id("course_id")),
                                new Rating(
                                        (double) row.number("shown_points") / row.number("shown_answers"),
                                        row.number("shown_answers"))),
                        "SELECT course_id, shown_points, shown_answers FROM courses_rating WHERE shown_answers > 0")
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Counts an opinion, in place of the one before if there was one. MariaDB assigns from left to right. */
    void count(CourseId course, Opinion opinion, Optional<Opinion> before) {
        int more = before.isPresent() ? 0 : 1;
        int points = opinion.degree(Aspect.OVERALL)
                - before.map(old -> old.degree(Aspect.OVERALL)).orElse(0);
        sql.change("""
                INSERT INTO courses_rating (course_id, answers, points, shown_answers, shown_points)
                VALUES (?, ?, ?, 0, 0)
                ON DUPLICATE KEY UPDATE answers = answers + VALUES(answers), points = points + VALUES(points),
                    shown_points = IF(VALUES(answers) = 1 AND answers MOD ? = 0, points, shown_points),
                    shown_answers = IF(VALUES(answers) = 1 AND answers MOD ? = 0, answers, shown_answers)""", course.value(), more, points, InFives.TOGETHER, InFives.TOGETHER);
    }
}
