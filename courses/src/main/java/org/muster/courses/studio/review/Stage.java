package org.muster.courses.studio.review;

import java.util.Locale;

/** How far the review of a draft is. */
public enum Stage {
    ASKED,
    APPROVED,
    RETURNED;

    /** As the messages call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
