package org.muster.courses.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.muster.core.people.api.Permission;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.assessment.SubmittedAttempts;
import org.muster.courses.catalogue.CourseVersion;

/**
 * How the questions of a version did in the attempts that were submitted last, those first that somebody should look at. Nothing is
 * said of fewer than five attempts: who they were of could be told.
 */
@ApplicationScoped
public class QuestionStatistics {

    /** So many attempts are looked at. */
    public static final int MOST = 2_000;

    private static final int FEWEST = 5;

    @Inject
    Permission permission;

    @Inject
    SubmittedAttempts attempts;

    public Found of(CourseVersion version) {
        permission.require(CoursesAct.SEE_STATISTICS);
        Counts counts = new Counts();
        attempts.last(version, MOST, counts::add);
        if (counts.attempts() < FEWEST) {
            return new Found(counts.attempts(), List.of());
        }
        List<QuestionFigures> figures = version.syllabus().bank().stream()
                .map(counts::of)
                .filter(each -> each.asked() >= FEWEST)
                .sorted(Comparator.comparing(QuestionFigures::verdict).thenComparing(QuestionFigures::facility))
                .toList();
        return new Found(counts.attempts(), figures);
    }

    /** Of how many attempts, and each question that was asked in enough of them. */
    public record Found(int attempts, List<QuestionFigures> questions) {

        public long warnings() {
            return questions.stream().filter(each -> each.verdict().isWarning()).count();
        }
    }
}
