package org.muster.webinars.webinar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Schedule HOUR = new Schedule(ZonedDateTime.of(2026, 11, 24, 14, 0, 0, 0, LONDON), 60);

    @Test
    void theRoomOpensAQuarterOfAnHourBeforeAndClosesAtTheEnd() {
        Instant start = HOUR.startsAt();
        assertThat(HOUR.isRoomOpen(start.minusSeconds(901))).isFalse();
        assertThat(HOUR.isRoomOpen(start.minusSeconds(900))).isTrue();
        assertThat(HOUR.isRoomOpen(start.plusSeconds(3599))).isTrue();
        assertThat(HOUR.isRoomOpen(start.plusSeconds(3600))).isFalse();
    }

    @Test
    void itKeepsTheClockOfItsPlaceThroughSummerTime() {
        Schedule summer = Schedule.of(Instant.parse("2026-07-01T13:00:00Z"), LONDON, 60);
        assertThat(summer.start().getHour()).isEqualTo(14);
        assertThat(HOUR.startsAt()).isEqualTo(Instant.parse("2026-11-24T14:00:00Z"));
    }
}
