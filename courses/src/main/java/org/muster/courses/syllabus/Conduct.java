package org.muster.courses.syllabus;

/**
 * What whoever takes the assessment has to keep to.
 *
 * @param limit how many minutes an attempt lasts; 0 without a limit
 * @param pause how many hours after an attempt that failed the next may begin; 0 at once
 * @param honesty whether people say first that they answer by themselves
 */
public record Conduct(int limit, int pause, boolean honesty) {

    /** Nothing in particular. */
    public static final Conduct FREE = new Conduct(0, 0, false);

    public boolean isTimed() {
        return limit > 0;
    }
}
