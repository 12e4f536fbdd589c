package org.muster.library.editing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Asked;

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
        return Asked.choice(asked, ALL);
    }

    public String asked() {
        return Asked.word(this);
    }

    /** In SQL. */
    String condition(LocalDate today) {
        return condition.replace(":today", "'" + today + "'");
    }
}
