package org.muster.courses.studio.history;

import java.util.Locale;

/** What somebody did to a draft. */
public enum Act {
    ADDED,
    COPIED,
    /** Questions came out of a file. */
    IMPORTED,
    SAVED,
    MOVED,
    REMOVED,
    RESTORED,
    PICTURES,
    REVERTED;

    /** As the messages call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
