package org.muster.courses.evaluation;

import java.util.Locale;

/** What somebody says of a course in degrees from 1 to 5: each is a column of {@code courses_evaluation}. */
public enum Aspect {
    RELEVANCE,
    CLARITY,
    /** Whether it had the right length. */
    PACE,
    /** Whether they would know what to do. */
    CONFIDENCE,
    RECOMMENDATION,
    /** How good it was altogether. */
    OVERALL;

    public static final int LEAST = 1;
    public static final int MOST = 5;

    /** Its name as a column, a field and the end of a key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
