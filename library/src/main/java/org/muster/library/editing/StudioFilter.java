package org.muster.library.editing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which resources an editor wants to see. */
public enum StudioFilter {
    ALL("1 = 1"),
    DRAFT("r.shown_version_id IS NULL"),
    PUBLISHED("r.shown_version_id IS NOT NULL AND r.withdrawn_at IS NULL"),
    /** The review day has come. */
    DUE("r.shown_version_id IS NOT NULL AND r.withdrawn_at IS NULL AND r.review_on <= :today"),
    WITHDRAWN("r.withdrawn_at IS NOT NULL");

    private final String condition;

    StudioFilter(String condition) {
        this.condition = condition;
    }

    /** As an address asks for it; all of them for anything else. */
    public static StudioFilter of(@Nullable String asked) {
        return Arrays.stream(values())
                .filter(filter -> filter.asked().equals(asked))
                .findFirst()
                .orElse(ALL);
    }

    public String asked() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In SQL. */
    String condition(LocalDate today) {
        return condition.replace(":today", "'" + today + "'");
    }
}
