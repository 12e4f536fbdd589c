package org.muster.courses.cohort;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
        return Arrays.stream(values())
                .filter(filter -> filter.asked().equals(asked))
                .findFirst()
                .orElse(CURRENT);
    }

    public String asked() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In SQL; its mark is filled with today. */
    String condition() {
        return condition;
    }

    String order() {
        return order;
    }
}
