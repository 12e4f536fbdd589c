package org.muster.courses.syllabus;

/**
 * What whoever takes the assessment has to keep to.
 *
 * @param limit how many minutes an attempt lasts; 0 without a limit
 * @param pause how many hours after an attempt that failed the next may begin; 0 at once
 * @param honesty whether people say first that they answer by themselves
 * @param practice whether people may practise with questions of the bank, which counts for nothing
 */
public record Conduct(int limit, int pause, boolean honesty, boolean practice) {

    /** Nothing in particular. */
    public static final Conduct FREE = new Conduct(0, 0, false, false);

    public boolean isTimed() {
        return limit > 0;
    }
}
