package org.muster.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableCodeTest {

    @Test
    void whatIsShownIsReadBack() {
        Random random = new Random(7);
        Stream.generate(() -> ReadableCode.next(8, random)).limit(1_000).forEach(code -> {
            assertThat(ReadableCode.isCode(code, 8)).isTrue();
            assertThat(ReadableCode.read(ReadableCode.grouped(code), 8)).contains(code);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K3M-Q9TX", "7k3mq9tx", " 7k3m q9tx ", "7K3M–Q9TX", "7k3m.q9tx"})
    void itIsReadAsPeopleTypeIt(String typed) {
        assertThat(ReadableCode.read(typed, 8)).contains("7K3MQ9TX");
    }

    @Test
    void lettersThatLookLikeDigitsAreDigits() {
        assertThat(ReadableCode.read("oOiI-lL01", 8)).contains("00111101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M-Q9T", "7K3M-Q9TXX", "7K3M-Q9TU", "7K3M-Q9T!", "😀K3M-Q9TX"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(ReadableCode.read(typed, 8)).isEmpty();
    }

    @Test
    void groupsAreOfFour() {
        assertThat(ReadableCode.grouped("ABCD")).isEqualTo("ABCD");
        assertThat(ReadableCode.grouped("ABCDE")).isEqualTo("ABCD-E");
        assertThat(ReadableCode.grouped("ABCDEFGHJK")).isEqualTo("ABCD-EFGH-JK");
    }
}
