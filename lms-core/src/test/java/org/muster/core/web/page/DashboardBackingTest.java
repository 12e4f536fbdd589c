package org.muster.core.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashboardBackingTest {

    @ParameterizedTest
    @CsvSource({"0, morning", "11, morning", "12, afternoon", "17, afternoon", "18, evening", "23, evening"})
    void theGreetingFollowsTheClock(int hour, String part) {
        assertThat(DashboardBacking.greeting(hour)).isEqualTo("web.dashboard." + part);
    }
}
