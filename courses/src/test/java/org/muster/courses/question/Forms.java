package org.muster.courses.question;

import java.util.List;
import java.util.Map;

/** What a form sent. */
public final class Forms {

    private Forms() {}

    /** One field, sent with these values. */
    public static AnswerForm chosen(String... values) {
        return field -> field.equals(AnswerForm.FIELD) ? List.of(values) : List.of();
    }

    /** A field for each part. */
    public static AnswerForm parts(Map<String, String> parts) {
        return field -> field.startsWith(AnswerForm.FIELD + ".")
                        && parts.containsKey(field.substring(AnswerForm.FIELD.length() + 1))
                ? List.of(parts.get(field.substring(AnswerForm.FIELD.length() + 1)))
                : List.of();
    }
}
