package org.muster.core.records.statement;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as statements bear them: ISO 8601 (1.0.3, part two, 4.5), RFC 3339 (2.0, 4.2.7). A time without an offset is UTC; an
 * offset of minus nought says that nobody knows, and is refused.
 */
public final class Times {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})[Tt ](\\d{2})(?::?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,40}))?)?)?"
                    + "(?:([Zz])|([+-])(\\d{2})(?::?(\\d{2}))?)?");
    private static final int NANO_DIGITS = 9;
    private static final int SIGN = 9;
    private static final int LEAP = 60;

    /** Always with microseconds, which is what the store keeps. */
    private static final DateTimeFormatter WRITTEN =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);

    private Times() {}

    public static String text(Instant time) {
        return WRITTEN.format(time);
    }

    public static Optional<Instant> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(form, 1),
                    number(form, 2),
                    number(form, 3),
                    number(form, 4),
                    number(form, 5),
                    number(form, 6) == LEAP ? LEAP - 1 : number(form, 6),
                    nanos(form.group(7)));
            return offset(form).map(local::toInstant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> offset(Matcher form) {
        if (form.group(SIGN) == null) {
            return Optional.of(ZoneOffset.UTC);
        }
        int hours = number(form, SIGN + 1);
        int minutes = number(form, SIGN + 2);
        if (form.group(SIGN).equals("-")) {
            return hours == 0 && minutes == 0
                    ? Optional.empty()
                    : Optional.of(ZoneOffset.ofHoursMinutes(-hours, -minutes));
        }
        return Optional.of(ZoneOffset.ofHoursMinutes(hours, minutes));
    }

    private static int number(Matcher form, int group) {
        return form.group(group) == null ? 0 : Integer.parseInt(form.group(group));
    }

    private static int nanos(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        String nine = digits.length() >= NANO_DIGITS ? digits.substring(0, NANO_DIGITS) : digits;
        return Integer.parseInt(nine + "0".repeat(NANO_DIGITS - nine.length()));
    }
}
