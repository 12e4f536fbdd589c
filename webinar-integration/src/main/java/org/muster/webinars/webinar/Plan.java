package org.muster.webinars.webinar;

/**
 * What a host decides about a webinar.
 *
 * @param joinLink where the room is, at whatever provider; only whoever joins learns of it
 */
public record Plan(Wording wording, Schedule schedule, Audience audience, Terms terms, String joinLink) {

    /** Whether people who registered must be told when this plan takes the place of that one. */
    public boolean tellsOtherThan(Plan before) {
        return !schedule.equals(before.schedule)
                || !joinLink.equals(before.joinLink)
                || !wording.sameTitles(before.wording);
    }
}
