package org.muster.courses.statistics;

import java.util.OptionalDouble;

/** What the figures of a question say to its author, the most pressing first. */
public enum Verdict {
    /** Those who know the rest get it wrong: the answer that counts as right may be wrong. */
    REVERSED,
    /** Fewer than three in ten get it right. */
    HARD,
    /** It tells little of who knows the subject. */
    WEAK,
    /** All but one in twenty get it right. */
    EASY,
    FINE,
    /** Too few attempts to say anything. */
    FEW;

    private static final int ENOUGH = 20;
    private static final double LOW = 0.3;
    private static final double HIGH = 0.95;
    private static final double LITTLE = 0.1;

    static Verdict of(long asked, double facility, OptionalDouble discrimination) {
        if (asked < ENOUGH) {
            return FEW;
        }
        if (discrimination.orElse(0) < 0) {
            return REVERSED;
        }
        if (facility < LOW) {
            return HARD;
        }
        if (facility > HIGH) {
            return EASY;
        }
        return discrimination.orElse(0) < LITTLE ? WEAK : FINE;
    }

    /** Whether somebody should look at the question. */
    public boolean isWarning() {
        return this == REVERSED || this == HARD || this == WEAK;
    }
}
