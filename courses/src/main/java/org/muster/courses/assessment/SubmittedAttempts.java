package org.muster.courses.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.catalogue.CourseVersion;

/** Attempts that were submitted, marked once more to look at their questions; whose they are is not read. */
@ApplicationScoped
public class SubmittedAttempts {

    private static final String LAST = """
            SELECT a.id, a.draw FROM courses_attempt a
            JOIN courses_enrolment e ON e.id = a.enrolment_id
            WHERE e.version_id = ? AND a.submitted_at IS NOT NULL ORDER BY a.submitted_at DESC, a.id LIMIT ?""";

    @Inject
    Sql sql;

    /** The last so many attempts at the version. */
    public void last(CourseVersion version, int most, Consumer<Marking> each) {
        Map<UUID, Draw> draws = new LinkedHashMap<>();
        sql.list(
                        row -> Map.entry(row.id("id"), Draw.fromJson(row.text("draw"))),
                        LAST,
                        version.id().value(),
                        most)
                .forEach(attempt -> draws.put(attempt.getKey(), attempt.getValue()));
        Map<UUID, Map<String, GivenAnswer>> given = new HashMap<>();
        sql.list(
                        row -> Map.entry(row.id("attempt_id"), GivenAnswer.of(row)),
                        "SELECT w.attempt_id, w.question_id, w.response, w.flagged, w.saved_at FROM courses_attempt_answer w"
                                + " JOIN (" + LAST + ") l ON l.id = w.attempt_id",
                        version.id().value(),
                        most)
                .forEach(answer -> given.computeIfAbsent(answer.getKey(), id -> new HashMap<>())
                        .put(answer.getValue().question(), answer.getValue()));
        draws.forEach((id, draw) -> each.accept(Marking.of(
                version.syllabus(), draw, Optional.ofNullable(given.get(id)).orElse(Map.of()))));
    }
}
