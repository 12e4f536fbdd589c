package org.muster.webinars.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.webinars.webinar.Schedule;

class ReportTimeTest {

    private static final Schedule SUMMER =
            new Schedule(ZonedDateTime.of(2026, 7, 1, 14, 0, 0, 0, ZoneId.of("Europe/London")), 60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14:05:30",
                "2026-07-01 14:05:30",
                "2026-07-01T14:05:30",
                "01/07/2026 14:05:30",
                "01.07.2026 14:05:30",
                "2026-07-01T13:05:30Z",
                "2026-07-01T15:05:30+02:00"
            })
    void timesAreOnTheClockOfThePlaceUnlessTheySayOtherwise(String typed) {
        assertThat(ReportTime.of(typed, SUMMER)).contains(Instant.parse("2026-07-01T13:05:30Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "25:00", "2026-02-30 14:00", "14", "=14:00"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(ReportTime.of(typed, SUMMER)).isEmpty();
    }
}
