package org.muster.library.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void everyWordIsAskedForFromItsBeginning() {
        assertThat(SearchWords.of("Bomb threat").all()).isEqualTo("+bomb* +threat*");
        assertThat(SearchWords.of("Bomb threat").any()).isEqualTo("bomb* threat*");
    }

    @Test
    void accentsMakeNoDifference() {
        assertThat(SearchWords.of("Dŵr TŶ ŴYN").words()).containsExactly("dwr", "wyn");
    }

    @Test
    void wordsThatTheIndexDoesNotKeepAreLeftOut() {
        assertThat(SearchWords.of("what to do about the bag").words()).containsExactly("bag");
        assertThat(SearchWords.of("to do").isEmpty()).isTrue();
    }

    @Test
    void theLanguageOfTheIndexCannotBeSpoken() {
        assertThat(SearchWords.of("+\"bag\" -(door*) @distance ~lock <wall> 'x' ; DROP")
                        .all())
                .isEqualTo("+bag* +door* +distance* +lock* +wall* +drop*");
    }

    @Test
    void thereAreAtMostEightAndNoneTwice() {
        assertThat(SearchWords.of("bag bag one1 two2 three3 four4 five5 six6 seven7 eight8")
                        .words())
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    @Test
    void aWordWithoutEndIsLeftOut() {
        assertThat(SearchWords.of("x".repeat(5000)).isEmpty()).isTrue();
    }

    @Test
    void foldingKeepsEveryPlace() {
        String text = "Ŵyna’r Tŷ – ﬁn 𝔸 İ";

        assertThat(SearchWords.folded(text)).hasSameSizeAs(text);
    }
}
