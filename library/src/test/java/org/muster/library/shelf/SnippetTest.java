package org.muster.library.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muster.library.shelf.Snippet.Piece;

class SnippetTest {

    @Test
    void theWordsThatWereLookedForAreMarked() {
        assertThat(Snippet.marked("Bomb-threat call form", SearchWords.of("threat form")))
                .containsExactly(
                        new Piece("Bomb-", false),
                        new Piece("threat", true),
                        new Piece(" call ", false),
                        new Piece("form", true));
    }

    @Test
    void theBeginningOfALongerWordIsMarkedButNotItsMiddle() {
        assertThat(written(Snippet.marked("Threats; nonthreatening", SearchWords.of("threat"))))
                .isEqualTo("[Threat]s; nonthreatening");
    }

    @Test
    void accentsAreMarkedAsTheyStand() {
        assertThat(written(Snippet.marked("Y dŵr yn y Tŷ", SearchWords.of("dwr"))))
                .isEqualTo("Y [dŵr] yn y Tŷ");
    }

    @Test
    void aLongTextIsShownAroundItsFirstHit() {
        String text = "lorem ".repeat(200) + "the suspicious bag " + "ipsum ".repeat(200);

        String shown = written(Snippet.around(text, SearchWords.of("suspicious")));

        assertThat(shown)
                .startsWith("… ")
                .endsWith(" …")
                .contains("[suspicious] bag")
                .hasSizeLessThan(260);
    }

    @Test
    void aTextWithoutTheWordsIsNotShown() {
        assertThat(Snippet.around("nothing here", SearchWords.of("suspicious"))).isEmpty();
        assertThat(Snippet.around("nothing here", SearchWords.of(""))).isEmpty();
    }

    @Test
    void aTextWithoutSpacesIsCutAllTheSame() {
        assertThat(Snippet.around("suspicious" + "x".repeat(1000), SearchWords.of("suspicious")))
                .isNotEmpty();
        assertThat(Snippet.around("x".repeat(900) + "-suspicious", SearchWords.of("suspicious")))
                .isNotNull();
    }

    @Test
    void markupStaysText() {
        assertThat(Snippet.marked("<script>alert(1)</script>", SearchWords.of("script")))
                .contains(new Piece("script", true), new Piece("<", false));
    }

    private static String written(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
