package org.muster.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatestUsedTest {

    private final LatestUsed<String, String> words = new LatestUsed<>(10, String::length);

    @Test
    void whatWasUsedLongestAgoMakesRoom() {
        words.keep("a", "four");
        words.keep("b", "four");
        words.find("a");
        words.keep("c", "four");
        assertThat(words.find("a")).contains("four");
        assertThat(words.find("b")).isEmpty();
        assertThat(words.find("c")).contains("four");
    }

    @Test
    void whatTakesThePlaceOfSomethingTakesItsWeightToo() {
        words.keep("a", "four");
        words.keep("a", "12345");
        words.keep("b", "12345");
        assertThat(words.find("a")).contains("12345");
        assertThat(words.find("b")).contains("12345");
    }

    @Test
    void theNewestStaysWhateverItWeighs() {
        words.keep("a", "four");
        words.keep("b", "more than ten letters");
        assertThat(words.find("a")).isEmpty();
        assertThat(words.find("b")).isPresent();
    }
}
