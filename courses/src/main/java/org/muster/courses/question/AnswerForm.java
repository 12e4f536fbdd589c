package org.muster.courses.question;

import java.util.List;

/** The fields of a form that were sent. */
@FunctionalInterface
public interface AnswerForm {

    /** The field of a question without parts; parts add their id: {@code answer.b}. */
    String FIELD = "answer";

    /** Longer texts are cut: no question asks for more. */
    int LONGEST = 500;

    /** All values of a field, none when it was not sent. */
    List<String> all(String field);

    /** The first value of the question's field for {@code part}, or empty text. */
    default String part(String part) {
        return first(FIELD + "." + part);
    }

    /** The first value of the question's field, or empty text. */
    default String only() {
        return first(FIELD);
    }

    private String first(String field) {
        String value = all(field).stream().findFirst().orElse("");
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
