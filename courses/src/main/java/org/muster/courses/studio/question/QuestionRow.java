package org.muster.courses.studio.question;

/**
 * A row of a question's form.
 *
 * @param number from 1; its fields are called {@code text-1}, {@code right-1} …
 * @param id of the option, gap, pair, item or place; empty text for a blank row
 * @param other the right side of a pair
 */
public record QuestionRow(
        int number, String id, String text, String other, boolean right, String feedback, Frame frame) {

    /** A rectangle on a picture, in its points. */
    public record Frame(int x, int y, int width, int height) {

        static final Frame NONE = new Frame(0, 0, 0, 0);
    }

    static QuestionRow of(int number, String id, String text) {
        return new QuestionRow(number, id, text, "", false, "", Frame.NONE);
    }
}
