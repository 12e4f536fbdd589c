package org.muster.core.records.forward;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a request to another store.
 *
 * @param status of the answer; 0 when there was none
 * @param said the beginning of a refusal; of other answers nothing, and what went wrong where there was none
 * @param pause how long the other store asks to be left alone
 */
record Outcome(Verdict verdict, int status, String said, Optional<Duration> pause) {

    enum Verdict {
        /** The other store has what was sent. */
        TAKEN,

        /** It will not take these statements, now or later. */
        REFUSED,

        /** It takes nothing at the moment: it cannot be reached, is busy, or its key or address is wrong. */
        LATER
    }

    static final int LONGEST_SAID = 500;

    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int CLIENT_ERRORS = 400;
    private static final int SERVER_ERRORS = 500;

    /** They speak of the key, the address or the moment, not of a statement. */
    private static final Set<Integer> NOT_ABOUT_A_STATEMENT = Set.of(401, 402, 403, 404, 405, 407, 408, 421, 425, 429);

    static Outcome of(int status, String body, Optional<String> retryAfter, Instant now) {
        if (status == OK || status == NO_CONTENT) {
            return new Outcome(Verdict.TAKEN, status, "", Optional.empty());
        }
        boolean refused = status >= CLIENT_ERRORS && status < SERVER_ERRORS && !NOT_ABOUT_A_STATEMENT.contains(status);
        return refused
                ? new Outcome(Verdict.REFUSED, status, beginning(body), Optional.empty())
                : new Outcome(Verdict.LATER, status, "", retryAfter.flatMap(text -> pause(text, now)));
    }

    /** There was no answer. */
    static Outcome unreached(String why) {
        return new Outcome(Verdict.LATER, 0, beginning(why), Optional.empty());
    }

    boolean is(Verdict other) {
        return verdict == other;
    }

    private static String beginning(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_SAID ? line : line.substring(0, LONGEST_SAID);
    }

    /** Seconds or a date (RFC 9110, 10.2.3); what is neither asks for nothing. */
    private static Optional<Duration> pause(String retryAfter, Instant now) {
        String text = retryAfter.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(bounded(Duration.ofSeconds(Long.parseLong(text))));
        }
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
                    .toInstant();
            return Optional.of(bounded(Duration.between(now, then)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration pause) {
        if (pause.isNegative()) {
            return Duration.ZERO;
        }
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
