package org.muster.courses.studio.question;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.muster.courses.studio.document.JsonEdit;

/** What is said after a right answer and after a wrong one; the same words for both are kept once. */
public final class FeedbackWords {

    private static final String FEEDBACK = "feedback";
    private static final String BOTH = "all";
    private static final String RIGHT = "correct";
    private static final String WRONG = "incorrect";

    private FeedbackWords() {}

    static void write(JsonObject before, Fields form, JsonEdit edit) {
        String right = form.one(RIGHT).strip();
        String wrong = form.one(WRONG).strip();
        JsonObject words = words(before);
        if (words.containsKey(BOTH) && right.equals(wrong)) {
            edit.with(FEEDBACK, JsonEdit.of(words).with(BOTH, right).json());
        } else if (before.containsKey(FEEDBACK) || !right.isEmpty() || !wrong.isEmpty()) {
            JsonEdit both = JsonEdit.of(words).without(BOTH).with(RIGHT, right).with(WRONG, wrong);
            edit.with(FEEDBACK, both.json());
        }
    }

    public static String right(JsonObject question) {
        return words(question).getString(RIGHT, words(question).getString(BOTH, ""));
    }

    public static String wrong(JsonObject question) {
        return words(question).getString(WRONG, words(question).getString(BOTH, ""));
    }

    private static JsonObject words(JsonObject question) {
        return question.get(FEEDBACK) instanceof JsonObject words ? words : JsonValue.EMPTY_JSON_OBJECT;
    }
}
