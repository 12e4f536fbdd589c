package org.muster.courses.syllabus;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.muster.core.kernel.JsonParts;

/** What people see of the questions of an attempt after it. */
public enum Review {
    /** What was right and why. */
    ALWAYS(true, true),
    /** What was right; why once they have passed or no attempt is left. */
    MARKS(true, false),
    /** Nothing until they have passed or no attempt is left; then what was right and why. */
    END(false, false),
    NEVER(false, false);

    private static final String FIELD = "review";

    private final boolean marksAtOnce;
    private final boolean reasonsAtOnce;

    Review(boolean marksAtOnce, boolean reasonsAtOnce) {
        this.marksAtOnce = marksAtOnce;
        this.reasonsAtOnce = reasonsAtOnce;
    }

    /** {@code over}: they have passed, or no attempt is left. */
    public boolean showsMarks(boolean over) {
        return marksAtOnce || over && this != NEVER;
    }

    public boolean showsReasons(boolean over) {
        return reasonsAtOnce || over && this != NEVER;
    }

    /** {@code review} of an assessment: true, false, {@code marks} or {@code end}; true when it is not there. */
    public static Review in(JsonObject assessment) {
        JsonValue value = assessment.getOrDefault(FIELD, JsonValue.TRUE);
        if (value instanceof JsonString word) {
            return of(word.getString(), NEVER);
        }
        return value.equals(JsonValue.FALSE) ? NEVER : ALWAYS;
    }

    /** What the assessment says of it. */
    public JsonValue json() {
        return switch (this) {
            case ALWAYS -> JsonValue.TRUE;
            case NEVER -> JsonValue.FALSE;
            case MARKS, END -> JsonParts.JSON.createValue(word());
        };
    }

    /** As a form and the messages call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Review of(String word, Review other) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(other);
    }
}
