package org.muster.courses.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.studio.document.JsonEdit;

class TagsTest {

    @Test
    void eachWordStandsOnceAsItWasWrittenFirst() {
        Tags tags = Tags.written(" Fire, way  out\nfire,, Doors ");
        assertThat(tags.words()).containsExactly("Fire", "way out", "Doors");
        assertThat(tags.has("FIRE")).isTrue();
        assertThat(tags.has("fir")).isFalse();
        assertThat(Tags.in(JsonEdit.empty().with("tags", tags.json()).json())).isEqualTo(tags);
    }

    @Test
    void tooManyOrTooLongOnesAreRefused() {
        String eleven =
                String.join(",", IntStream.range(0, 11).mapToObj(n -> "t" + n).toList());
        assertThatThrownBy(() -> Tags.written(eleven)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Tags.written("x".repeat(41))).isInstanceOf(RuleBroken.class);
        assertThat(Tags.written("").words()).isEmpty();
    }
}
