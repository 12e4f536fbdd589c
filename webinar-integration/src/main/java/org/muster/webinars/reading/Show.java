package org.muster.webinars.reading;

import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Asked;

/** Which webinars somebody wants to see. */
public enum Show {
    COMING("w.ends_at > ? AND w.cancelled_because IS NULL", "w.starts_at, w.id"),
    PAST("w.ends_at <= ? AND w.cancelled_because IS NULL", "w.starts_at DESC, w.id"),
    /** Those they have a place in or wait for. */
    MINE("""
            w.ends_at > ? AND EXISTS (SELECT 1 FROM webinars_registration m
              WHERE m.webinar_id = w.id AND m.person_id = ? AND m.state <> 'LEFT')""", "w.starts_at, w.id");

    private final String condition;
    private final String order;

    Show(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    /** As an address asks for it; what comes for anything else. */
    public static Show of(@Nullable String asked) {
        return Asked.choice(asked, COMING);
    }

    public String asked() {
        return Asked.word(this);
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }
}
