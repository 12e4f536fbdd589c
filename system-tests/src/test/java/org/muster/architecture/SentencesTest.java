package org.muster.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the product says it says in English and in Welsh, and it says all that is written for it to say. */
class SentencesTest {

    /** The sentences of the Faces implementation itself, which no page asks for by name. */
    private static final String OF_FACES = "web-faces";

    private static final Sentences PRODUCT = Sentences.of(
            Product.messages().filter(file -> !file.name().startsWith(OF_FACES)).toList(),
            Stream.concat(Product.javaFiles(), Product.xhtmlFiles()).toList());

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertThat(PRODUCT.english()).isNotEmpty();
        assertThat(PRODUCT.withoutWelsh()).as("without Welsh").isEmpty();
        assertThat(PRODUCT.withoutEnglish()).as("without English").isEmpty();
    }

    @Test
    void everySentenceThatIsAskedForIsThere() {
        assertThat(PRODUCT.missing()).isEmpty();
    }

    @Test
    void noSentenceIsLeftThatNobodyAsksFor() {
        assertThat(PRODUCT.unused()).isEmpty();
    }

    /** A straight apostrophe would quote a pattern's braces; the right one is the typographic. */
    @Test
    void everySentenceIsAPattern() {
        assertThat(Product.messages().flatMap(SentencesTest::lines))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(new MessageFormat(line)).isNotNull();
                    assertThat(line).doesNotContain("'");
                });
    }

    private static Stream<String> lines(SourceFile bundle) {
        return bundle.text().lines().filter(line -> !line.startsWith("#"));
    }

    @Test
    void whatIsMissingOrLeftOverIsFound() {
        Sentences example = Sentences.of(
                List.of(
                        new SourceFile("messages/shop.properties", "shop.open=Open\nshop.old=Old\nshop.error.404=Gone"),
                        new SourceFile("messages/shop_cy.properties", "shop.open=Ar agor\nshop.extra=Mwy")),
                List.of(
                        new SourceFile("page.xhtml", "<p>#{text['shop.open']} #{text['shop.closed']}</p>"),
                        new SourceFile("Gone.java", "return \"shop.error.\" + status;")));
        assertThat(example.withoutWelsh()).containsExactly("shop.error.404", "shop.old");
        assertThat(example.withoutEnglish()).containsExactly("shop.extra");
        assertThat(example.missing()).containsExactly("shop.closed");
        assertThat(example.unused()).containsExactly("shop.old");
    }
}
