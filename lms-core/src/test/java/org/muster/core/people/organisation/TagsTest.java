package org.muster.core.people.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TagsTest {

    @Test
    void wordsAreTidiedSortedAndKeptOnce() {
        assertThat(Tags.of(" night ;first   aid,Night,, \u202Ekeys\n").words())
                .containsExactly("first aid", "keys", "night");
        assertThat(Tags.of(" , ").words()).isEmpty();
    }

    @Test
    void whatIsStoredIsReadBack() {
        Tags tags = Tags.of("night, first aid");
        assertThat(Tags.stored(tags.stored())).isEqualTo(tags);
        assertThat(Tags.stored(Tags.of("").stored()).words()).isEmpty();
    }

    @Test
    void tooManyAndTooLongOnesAreRefused() {
        String ten = IntStream.range(0, Tags.MOST).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertThat(Tags.of(ten).words()).hasSize(Tags.MOST);
        assertThatThrownBy(() -> Tags.of(ten + ",more")).hasMessage("people.tags.many");
        assertThat(Tags.of("a".repeat(Tags.LONGEST)).words()).hasSize(1);
        assertThatThrownBy(() -> Tags.of("a".repeat(Tags.LONGEST + 1))).hasMessage("people.word.long");
    }
}
