package org.muster.forums.reading;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.forums.api.ThreadId;

/** The last thread of a page of threads, by activity: the next page begins after it, however many came meanwhile. */
public record Cursor(Instant lastAt, ThreadId thread) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-([0-9a-f-]{36})");

    /** The cursor that an address names; empty when it names none or nonsense. */
    public static Optional<Cursor> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
            return Optional.of(new Cursor(at, new ThreadId(UUID.fromString(parts.group(2)))));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, lastAt) + "-" + thread;
    }
}
