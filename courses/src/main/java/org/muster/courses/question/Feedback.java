package org.muster.courses.question;

import java.util.List;

/**
 * What to tell after a response that is not looked at option by option.
 *
 * @param right after a right one
 * @param wrong after a wrong one that nobody foresaw
 * @param foreseen wrong ones with an explanation of their own
 */
public record Feedback(String right, String wrong, List<Foreseen> foreseen) {

    /** The same words whatever was answered. */
    public static Feedback always(String words) {
        return new Feedback(words, words, List.of());
    }

    String after(boolean isRight) {
        return isRight ? right : wrong;
    }

    /** A wrong answer that people are known to give. */
    public record Foreseen(String answer, String words) {}
}
