package org.muster.courses.studio.history;

/** A line of two texts that are compared. */
public record Line(Kind kind, String text) {

    /** Where a line stands. */
    public enum Kind {
        IN_BOTH,
        BEFORE_ONLY,
        AFTER_ONLY
    }

    public boolean isBefore() {
        return kind == Kind.BEFORE_ONLY;
    }

    public boolean isAfter() {
        return kind == Kind.AFTER_ONLY;
    }
}
