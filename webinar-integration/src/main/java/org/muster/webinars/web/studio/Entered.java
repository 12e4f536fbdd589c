package org.muster.webinars.web.studio;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.api.CourseId;

/** What a host typed, as what it means; {@link RuleBroken} when it means nothing. */
final class Entered {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{1,2})?");

    private Entered() {}

    static int number(String typed, String key, Object... arguments) {
        if (!NUMBER.matcher(typed.strip()).matches()) {
            throw new RuleBroken(key, arguments);
        }
        return Integer.parseInt(typed.strip());
    }

    static BigDecimal hours(String typed) {
        if (!HOURS.matcher(typed.strip()).matches()) {
            throw new RuleBroken("webinars.rule.hours");
        }
        return new BigDecimal(typed.strip().replace(',', '.'));
    }

    /** What Faces took out of an empty field or list is no text at all. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    static Optional<CourseId> course(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(new CourseId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("webinars.rule.course");
        }
    }

    /** A time that the clocks leave out in spring becomes the one an hour later. */
    static ZonedDateTime start(@Nullable LocalDate day, String clock, String zone) {
        if (day == null) {
            throw new RuleBroken("webinars.rule.start");
        }
        try {
            return day.atTime(LocalTime.parse(clock.strip())).atZone(ZoneId.of(zone));
        } catch (DateTimeException e) {
            throw new RuleBroken("webinars.rule.start");
        }
    }
}
