package org.muster.courses.statistics;

import java.util.List;
import java.util.OptionalDouble;
import org.muster.courses.question.Question;

/**
 * How a question did.
 *
 * @param asked in how many attempts
 * @param facility the share that had it right, 0 to 1
 * @param discrimination how being right goes with the rest of the attempt, -1 to 1; empty when it cannot be said
 * @param chosen how often each of its options was chosen; none for questions without options
 */
public record QuestionFigures(
        Question question, long asked, double facility, OptionalDouble discrimination, List<Chosen> chosen) {

    public Verdict verdict() {
        return Verdict.of(asked, facility, discrimination);
    }

    /** An option and the share of attempts that chose it, 0 to 1. */
    public record Chosen(String text, boolean right, double share) {}
}
