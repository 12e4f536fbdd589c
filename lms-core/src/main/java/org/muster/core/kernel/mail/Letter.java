package org.muster.core.kernel.mail;

import jakarta.json.bind.annotation.JsonbCreator;
import org.jspecify.annotations.Nullable;

/**
 * A plain-text mail to one person. The subject has no line break; the text's lines end in {@code \n}.
 *
 * @param calendar an invitation that goes with it, for the reader's own calendar
 * @param unsubscribe the address by which the reader gets no more of the kind, with one click and without signing in: it
 *     answers POST (RFC 8058)
 */
public record Letter(
        String to,
        String subject,
        String text,
        @Nullable Calendar calendar,
        @Nullable String unsubscribe) {

    /** A letter of words. */
    public Letter(String to, String subject, String text) {
        this(to, subject, text, null, null);
    }

    @JsonbCreator
    public Letter {
        if (hasBreak(to) || hasBreak(subject) || (unsubscribe != null && hasBreak(unsubscribe))) {
            throw new IllegalArgumentException("a line break in the head of a letter");
        }
    }

    /** The same letter with an invitation. */
    public Letter with(Calendar invitation) {
        return new Letter(to, subject, text, invitation, unsubscribe);
    }

    /** The same letter with a way to get no more of them. */
    public Letter unsubscribedAt(String address) {
        return new Letter(to, subject, text, calendar, address);
    }

    private static boolean hasBreak(String text) {
        return text.chars().anyMatch(c -> c == '\r' || c == '\n');
    }

    /**
     * An iCalendar object (RFC 5545) as mail carries it (RFC 6047).
     *
     * @param method {@code REQUEST} or {@code CANCEL} (RFC 5546), the same as in the content
     */
    public record Calendar(String method, String content) {

        public Calendar {
            if (!method.matches("[A-Z]{1,20}")) {
                throw new IllegalArgumentException("no method of iTIP: " + method);
            }
        }
    }
}
