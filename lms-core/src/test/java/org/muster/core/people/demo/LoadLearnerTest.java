package org.muster.core.people.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadLearnerTest {

    @Test
    void theNumberHasFourDigitsAtLeast() {
        assertThat(new LoadLearner(7).email().text()).isEqualTo("load0007@demo.example");
        assertThat(new LoadLearner(100_000).rosterId()).isEqualTo("LOAD-100000");
        assertThat(new LoadLearner(7).name().display()).isEqualTo("Load 0007");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9_999, 10_000, 100_000})
    void theirAddressesAreKnownByTheirShape(int number) {
        assertThat(new LoadLearner(number).email().key()).matches(LoadLearner.KEYS);
    }

    @Test
    void nobodyElseIsTakenForOne() {
        assertThat(List.of("learner@demo.example", "load1@demo.example", "load0001@example.org"))
                .noneMatch(email -> email.matches(LoadLearner.KEYS));
    }
}
