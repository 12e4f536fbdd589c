package org.muster.courses.history;

import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Asked;

/** Which of one's courses one wants to see. */
public enum HistoryFilter {
    ALL("TRUE"),
    UNDER_WAY("e.completed_at IS NULL AND e.withdrawn_at IS NULL"),
    COMPLETED("e.completed_at IS NOT NULL"),
    LEFT("e.withdrawn_at IS NOT NULL");

    private final String condition;

    HistoryFilter(String condition) {
        this.condition = condition;
    }

    /** As an address asks for it; all of them for anything else. */
    public static HistoryFilter of(@Nullable String asked) {
        return Asked.choice(asked, ALL);
    }

    public String asked() {
        return Asked.word(this);
    }

    /** In SQL. */
    String condition() {
        return condition;
    }
}
