package org.muster.core.people.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as people here write them: 2026-11-23, 23/11/2026, 23.11.2026, 23-11-2026, 23 Nov 2026. */
final class WrittenDay {

    private static final List<DateTimeFormatter> WAYS = Stream.of(
                    "uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d MMM uuuu", "d MMMM uuuu", "d-MMM-uuuu")
            .map(way -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(way)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private WrittenDay() {}

    /** Empty when it is no day; a time of midnight behind it is passed over. */
    static Optional<LocalDate> of(String typed) {
        String text = typed.strip().replaceFirst("[ T]0?0:00(:00)?(\\.0+)?$", "");
        return WAYS.stream().flatMap(way -> parsed(text, way)).findFirst().filter(WrittenDay::isLikely);
    }

    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() < 2200;
    }

    private static Stream<LocalDate> parsed(String text, DateTimeFormatter way) {
        try {
            return Stream.of(LocalDate.parse(text, way));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }
}
