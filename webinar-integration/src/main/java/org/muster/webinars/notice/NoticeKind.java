package org.muster.webinars.notice;

/** What somebody is told about their place in a webinar. The names are stored. */
public enum NoticeKind {
    /** They have a place. */
    PLACE,
    /** They waited, and a place came free. */
    CAME_FREE,
    /** Time, length, title or room changed. */
    CHANGED,
    /** They gave their place up: their calendar forgets it. */
    LEFT,
    /** The webinar is cancelled. */
    CANCELLED,
    /** It begins in a day. */
    IN_A_DAY,
    /** It begins in an hour. */
    IN_AN_HOUR;

    /** Whether it only comes when all is as it was when it was asked for, and nothing new. */
    public boolean isReminder() {
        return this == IN_A_DAY || this == IN_AN_HOUR;
    }

    /** Whether it takes the webinar out of a calendar. */
    public boolean isFarewell() {
        return this == LEFT || this == CANCELLED;
    }
}
