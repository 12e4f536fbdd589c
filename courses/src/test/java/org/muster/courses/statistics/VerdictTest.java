package org.muster.courses.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "19, 0.5, 0.5, FEW",
        "20, 0.5, 0.5, FINE",
        "20, 0.5, -0.01, REVERSED",
        "20, 0.29, 0.5, HARD",
        "20, 0.3, 0.5, FINE",
        "20, 0.95, 0.5, FINE",
        "20, 0.96, 0.5, EASY",
        "20, 0.5, 0.09, WEAK",
        "20, 0.5, 0.1, FINE",
        "20, 0.5, , WEAK",
        "20, 1, , EASY"
    })
    void itFollowsFromTheFigures(long asked, double facility, Double discrimination, Verdict verdict) {
        OptionalDouble said = discrimination == null ? OptionalDouble.empty() : OptionalDouble.of(discrimination);
        assertThat(Verdict.of(asked, facility, said)).isEqualTo(verdict);
    }
}
