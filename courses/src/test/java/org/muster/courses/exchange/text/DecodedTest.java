package org.muster.courses.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.courses.exchange.question.Notice;

class DecodedTest {

    private static final String WORDS = "Tŷ – “gwyn”";

    @Test
    void theUsualEncodingsAreReadWithoutAWord() {
        for (byte[] bytes : List.of(
                WORDS.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(Decoded.of(bytes)).isEqualTo(new Decoded(WORDS, List.of()));
        }
    }

    @Test
    void anyOtherIsReadAsWindowsAndSaid() {
        Decoded decoded = Decoded.of("Café – “x”".getBytes(Charset.forName("windows-1252")));

        assertThat(decoded.text()).isEqualTo("Café – “x”");
        assertThat(decoded.notices()).extracting(Notice::key).containsExactly("exchange.remark.encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < b and c > d", "1 & 2", "List<String>", "x <y> z"})
    void wordsThatOnlyLookLikeTagsStay(String words) {
        assertThat(Words.ofEither(words, key -> {})).isEqualTo(words);
    }

    @Test
    void onlyWordsAreLeftOfFormattedText() {
        assertThat(Words.of("<p>One &amp; two</p><p>a &lt; b<br>c<iframe src=x></iframe></p>", key -> {}))
                .isEqualTo("One & two\na < b\nc");
        assertThat(Words.pictures("<p><img alt=\"A &amp; B\" src=\"@@PLUGINFILE@@/a%20b.png\"/></p>"))
                .containsExactly(new Words.Shown("@@PLUGINFILE@@/a%20b.png", "A & B"));
    }
}
