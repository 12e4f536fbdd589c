package org.muster.courses.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExtraTimeTest {

    private static final Duration LIMIT = Duration.ofMinutes(30);

    @Test
    void itIsAShareOfTheTimeOfOthers() {
        assertThat(ExtraTime.NONE.of(LIMIT)).contains(LIMIT);
        assertThat(ExtraTime.QUARTER.of(LIMIT)).contains(Duration.ofSeconds(2250));
        assertThat(ExtraTime.HALF.of(LIMIT)).contains(Duration.ofMinutes(45));
        assertThat(ExtraTime.DOUBLE.of(LIMIT)).contains(Duration.ofMinutes(60));
    }

    @Test
    void orNoClockAtAll() {
        assertThat(ExtraTime.UNLIMITED.of(LIMIT)).isEmpty();
    }
}
