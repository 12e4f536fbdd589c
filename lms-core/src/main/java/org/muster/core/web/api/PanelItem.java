package org.muster.core.web.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a panel: a course with its length, a certificate with its state, a webinar with its day.
 *
 * @param heading what it is, and where it leads
 * @param text a sentence about it; may be empty
 * @param facts what can be counted about it, such as "45 minutes · 1 CPD hour"; may be empty
 * @param mark its state, shown as a badge
 * @param day the day that matters, shown large beside it
 * @param action the one thing to do with it, shown as a button; the heading is added to its name for screen readers
 */
public record PanelItem(
        Link heading,
        String text,
        String facts,
        @Nullable Mark mark,
        @Nullable LocalDate day,
        @Nullable Link action) {

    /** A line of a heading and a sentence. */
    public static PanelItem of(Link heading, String text) {
        return new PanelItem(heading, text, "", null, null, null);
    }

    /** The same with facts that can be counted. */
    public PanelItem counting(String newFacts) {
        return new PanelItem(heading, text, newFacts, mark, day, action);
    }

    /** The same with a state. */
    public PanelItem marked(Mark newMark) {
        return new PanelItem(heading, text, facts, newMark, day, action);
    }

    /** The same with the day that matters. */
    public PanelItem on(LocalDate newDay) {
        return new PanelItem(heading, text, facts, mark, newDay, action);
    }

    /** The same with the one thing to do. */
    public PanelItem offering(Link newAction) {
        return new PanelItem(heading, text, facts, mark, day, newAction);
    }
}
