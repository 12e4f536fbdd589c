package org.muster.courses.evaluation;

/** How many were asked something, and how many answered. */
public record Turnout(long asked, long answered) {

    /** How many answers are shown, out of any time. */
    public long shown() {
        return InFives.shown(answered);
    }
}
