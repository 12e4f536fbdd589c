package org.muster.webinars.notice;

import java.util.UUID;

/**
 * A letter to be written.
 *
 * @param kind a {@link NoticeKind}
 * @param sequence of the calendar entry when the letter was asked for; once it has grown the letter is out of date
 */
public record Notice(UUID webinar, UUID person, String kind, int sequence) {

    /** The kind of work on the queue. */
    public static final String WORK = "webinars-notice";

    public NoticeKind told() {
        return NoticeKind.valueOf(kind);
    }

    /** The same notice is asked for once. */
    String key() {
        return kind + ":" + webinar + ":" + person + ":" + sequence;
    }
}
