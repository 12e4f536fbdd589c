package org.muster.webinars.scheduling;

import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Asked;

/** Which webinars a host wants to see. */
public enum StudioShow {
    COMING("ends_at > ? AND cancelled_because IS NULL", "starts_at, id"),
    /** Over, and who attended is not confirmed yet. */
    CONFIRM("ends_at <= ? AND cancelled_because IS NULL AND confirmed_at IS NULL", "starts_at, id"),
    DONE("ends_at <= ? AND confirmed_at IS NOT NULL", "starts_at DESC, id"),
    CANCELLED("made_at <= ? AND cancelled_because IS NOT NULL", "starts_at DESC, id");

    private final String condition;
    private final String order;

    StudioShow(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    /** As an address asks for it; what comes for anything else. */
    public static StudioShow of(@Nullable String asked) {
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
