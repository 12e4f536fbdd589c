package org.muster.courses.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.courses.exchange.question.Gathered;
import org.muster.courses.exchange.question.Notice;

class QuestionFileTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Which? {=one ~two} | GIFT",
                "'Which?\nA) one\nB) two\nANSWER: A' | AIKEN",
                "'kind,question,right,wrong\nsingle,Which?,one,two' | CSV",
                "Just words. | UNKNOWN"
            })
    void aFileIsKnownByWhatIsInIt(String text, Format format) {
        assertThat(read(text).format()).isEqualTo(format);
    }

    @Test
    void aFileOfAnotherKindIsRefusedAsAWhole() {
        assertThat(QuestionFile.of(new byte[] {0, 1, 2, (byte) 0xFF}).file().refused())
                .extracting(Notice::key)
                .containsExactly("exchange.refused.unknown");
    }

    @Test
    void whatIsTooMuchIsToldAndTheRestTaken() {
        QuestionFile read = read("Which? {=one ~two}\n\n".repeat(Gathered.LIMIT + 2));

        assertThat(read.file().questions()).hasSize(Gathered.LIMIT);
        assertThat(read.file().refused()).hasSize(2).extracting(Notice::key).containsOnly("exchange.refused.many");
    }

    @Test
    void moreCategoriesThanAnybodyWouldSortAreNotTaken() {
        String file = IntStream.rangeClosed(0, Gathered.CATEGORIES)
                .mapToObj("$CATEGORY: c%d\n\nWhich? {=one ~two}\n\n"::formatted)
                .collect(Collectors.joining());
        QuestionFile read = read(file + "$CATEGORY: c1\n\nWhich now? {=one ~two}\n\n");

        assertThat(read.file().questions()).hasSize(Gathered.CATEGORIES + 1);
        assertThat(read.file().refused()).extracting(Notice::key).containsExactly("exchange.refused.categories");
    }

    private static QuestionFile read(String text) {
        return QuestionFile.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
