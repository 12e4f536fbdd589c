package org.muster.courses.cohort;

import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Asked;

/** Which groups a trainer wants to see. */
public enum CohortFilter {
    /** Neither over nor closed. */
    CURRENT("c.closed_at IS NULL AND c.ends_on >= ?", "c.starts_on, c.id"),
    OVER("(c.closed_at IS NOT NULL OR c.ends_on < ?)", "c.ends_on DESC, c.id");

    private final String condition;
    private final String order;

    CohortFilter(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    /** As an address asks for it; the current ones for anything else. */
    public static CohortFilter of(@Nullable String asked) {
        return Asked.choice(asked, CURRENT);
    }

    public String asked() {
        return Asked.word(this);
    }

    /** In SQL; its mark is filled with today. */
    String condition() {
        return condition;
    }

    String order() {
        return order;
    }
}
