package org.muster.core.web.operator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricsTextTest {

    @Test
    void theLinesOfAFamilyStandTogetherBelowWhatItIs() {
        MetricsText text = new MetricsText()
                .gauge("a_bytes{area=\"x\"}", "Memory.", 1)
                .counter("b_total", "Seconds.", 0.25)
                .gauge("a_bytes{area=\"y\"}", "Memory.", 3e10);
        assertThat(text).hasToString("""
                # HELP a_bytes Memory.
                # TYPE a_bytes gauge
                a_bytes{area="x"} 1
                a_bytes{area="y"} 30000000000
                # HELP b_total Seconds.
                # TYPE b_total counter
                b_total 0.250
                """);
    }

    @Test
    void requestsAreCountedByTheFirstDigit() {
        RequestCounts counts = new RequestCounts();
        counts.count(200);
        counts.count(204);
        counts.count(404);
        counts.count(999);
        assertThat(counts.of(2)).isEqualTo(2);
        assertThat(counts.of(4)).isEqualTo(1);
        assertThat(counts.of(5)).isEqualTo(1);
    }
}
