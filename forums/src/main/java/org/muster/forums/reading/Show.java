package org.muster.forums.reading;

/** Which threads somebody looks at. */
public enum Show {
    ALL(""),
    QUESTIONS(" AND t.kind = 'QUESTION'"),
    UNANSWERED(" AND t.kind = 'QUESTION' AND t.accepted_post_id IS NULL");

    private final String condition;

    Show(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
