package org.muster.core.web.api;

import java.util.Locale;

/**
 * A status as people see it: a word and an icon in a colour, so that the colour never speaks alone.
 *
 * @param icon a symbol of {@code look/icons.svg} without its {@code i-}: {@code circle-check}
 */
public record Mark(Kind kind, String icon, String label) {

    /** What the status means for the person: all is well, look soon, act now, for information, nothing yet. */
    public enum Kind {
        /** All is well. */
        OK,

        /** Look soon. */
        WARN,

        /** Act now, or it is over. */
        BAD,

        /** For information. */
        INFO,

        /** Nothing yet. */
        NONE;

        /** Its name in the style sheet. */
        public String getStyle() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All is well: a tick. */
    public static Mark ok(String label) {
        return new Mark(Kind.OK, "circle-check", label);
    }

    /** Something needs attention soon. */
    public static Mark warn(String icon, String label) {
        return new Mark(Kind.WARN, icon, label);
    }

    /** Something is wrong or over. */
    public static Mark bad(String icon, String label) {
        return new Mark(Kind.BAD, icon, label);
    }

    /** A fact worth seeing, neither good nor bad. */
    public static Mark info(String icon, String label) {
        return new Mark(Kind.INFO, icon, label);
    }

    /** Nothing has happened yet. */
    public static Mark none(String label) {
        return new Mark(Kind.NONE, "circle-dashed", label);
    }
}
