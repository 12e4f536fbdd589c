package org.muster.courses.syllabus;

import java.util.Map;

/**
 * How the assessment is held.
 *
 * @param draw how many questions each attempt draws from the bank
 * @param drawPerModule how many of them from each module, by its id; empty to draw from the whole bank
 * @param drawPerTag how many of them have a tag; the modules, or the whole bank, give the rest
 * @param passMark the percentage that passes, 1 to 100
 * @param attempts how often one may try
 * @param minutes the estimated time
 * @param webinars how many webinars are to be attended before
 * @param shuffled whether options are shown in another order in each attempt
 * @param review what people see afterwards
 * @param conduct what people have to keep to
 */
public record AssessmentRules(
        int draw,
        Map<String, Integer> drawPerModule,
        Map<String, Integer> drawPerTag,
        int passMark,
        int attempts,
        int minutes,
        int webinars,
        boolean shuffled,
        Review review,
        Conduct conduct) {

    /** Whether so many points of so many pass; never a matter of rounding. */
    public boolean passes(int points, int of) {
        return points * 100L >= (long) passMark * of;
    }

    /** The fewest points of so many that pass. */
    public int pointsToPass(int of) {
        return (passMark * of + 99) / 100;
    }
}
