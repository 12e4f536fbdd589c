package org.muster.core.records.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.records.forward.Outcome.Verdict;

class OutcomeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {200, 204})
    void whatIsAcceptedIsTaken(int status) {
        assertThat(answered(status, "").verdict()).isEqualTo(Verdict.TAKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 406, 409, 412, 413, 415, 422, 499})
    void whatIsWrongWithAStatementRefusesIt(int status) {
        assertThat(answered(status, "").verdict()).isEqualTo(Verdict.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 301, 307, 308, 401, 403, 404, 405, 408, 429, 500, 502, 503, 504})
    void allElseMeansLater(int status) {
        assertThat(answered(status, "").verdict()).isEqualTo(Verdict.LATER);
    }

    @Test
    void ofARefusalTheFirstFiveHundredLettersAreKept() {
        Outcome outcome = Outcome.of(400, " no,\r\n\tnever " + "x".repeat(1_000), Optional.empty(), NOW);
        assertThat(outcome.said()).startsWith("no, never x").hasSize(500);
        assertThat(Outcome.of(500, "somebody’s data", Optional.empty(), NOW).said())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120|PT2M",
                " 0 |PT0S",
                "Sun, 22 Nov 2026 12:10:00 GMT|PT10M",
                "Sun, 22 Nov 2026 11:00:00 GMT|PT0S",
                "999999999|PT24H",
                "Sun, 22 Nov 2099 11:00:00 GMT|PT24H"
            })
    void howLongTheOtherStoreAsksToBeLeftAlone(String retryAfter, Duration pause) {
        assertThat(answered(503, retryAfter).pause()).contains(pause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "12345678901234567890"})
    void whatCannotBeReadAsksForNothing(String retryAfter) {
        assertThat(answered(429, retryAfter).pause()).isEmpty();
    }

    private static Outcome answered(int status, String retryAfter) {
        return Outcome.of(status, "", Optional.of(retryAfter), NOW);
    }
}
