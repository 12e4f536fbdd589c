package org.muster.webinars.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.muster.webinars.webinar.Schedule;

/** Times as meeting services write them: with an offset, or on the clock of the webinar’s place. */
final class ReportTime {

    private static final List<DateTimeFormatter> FORMATS = Stream.of(
                    "uuuu-MM-dd H:mm[:ss]", "dd/MM/uuuu H:mm[:ss]", "dd.MM.uuuu H:mm[:ss]")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT);

    private ReportTime() {}

    /** Empty when it is no time. A time without a day is of the day on which the webinar began. */
    static Optional<Instant> of(String typed, Schedule schedule) {
        String text = typed.strip().replaceFirst("(?<=[0-9])T(?=[0-9])", " ");
        return Stream.of(
                        parsed(() -> OffsetDateTime.parse(text.replaceFirst(" ", "T"))
                                .toInstant()),
                        local(text, schedule.zone()),
                        parsed(() -> LocalTime.parse(text, CLOCK)
                                .atDate(schedule.start().toLocalDate())
                                .atZone(schedule.zone())
                                .toInstant()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Instant> local(String text, ZoneId zone) {
        return FORMATS.stream()
                .flatMap(format -> parsed(
                        () -> LocalDateTime.parse(text, format).atZone(zone).toInstant())
                        .stream())
                .findFirst();
    }

    private static Optional<Instant> parsed(Supplier<Instant> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
