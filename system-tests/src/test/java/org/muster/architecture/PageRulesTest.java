package org.muster.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How pages are written. Tag files are where the raw components live. */
class PageRulesTest {

    private static final String LONG = "<lms:page>\n" + "<p>one more line</p>\n".repeat(80) + "</lms:page>";

    static Stream<Arguments> rulesOfAllFiles() {
        return Stream.of(
                Arguments.of(
                        TextRule.without("No style but in style sheets", "<style\\b|\\sstyle\\s*="),
                        "<p style=\"color: red\">"),
                Arguments.of(
                        TextRule.without("No script but in script files", "\\son[a-z]+\\s*=\\s*\""),
                        "<button onclick=\"go()\">"),
                Arguments.of(
                        TextRule.without(
                                "No expression in a path",
                                "<ui:(include|composition|decorate)\\b[^>]*\\b(src|template)\\s*=\\s*\"[^\"]*[#$]\\{"),
                        "<ui:include src=\"/pages/#{param.page}.xhtml\"/>"));
    }

    static Stream<Arguments> rulesOfPages() {
        return Stream.of(
                Arguments.of(
                        TextRule.without(
                                "Raw PrimeFaces stands in tag files", "</?p:\\w+|urn:primefaces|primefaces\\.org/ui"),
                        "<p:dataTable value=\"#{people}\">"),
                Arguments.of(TextRule.atMostLines(80), LONG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfAllFiles")
    void pagesAndTagFilesKeepTheRule(TextRule rule, String fixture) {
        assertThat(Product.xhtmlFiles().flatMap(file -> rule.wrongIn(file).stream()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOfPages")
    void pagesKeepTheRule(TextRule rule, String fixture) {
        assertThat(pages().flatMap(file -> rule.wrongIn(file).stream())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"rulesOfAllFiles", "rulesOfPages"})
    void theFixtureBreaksTheRule(TextRule rule, String fixture) {
        assertThat(rule.wrongIn(new SourceFile("fixture.xhtml", fixture))).isNotEmpty();
    }

    private static Stream<SourceFile> pages() {
        return Product.xhtmlFiles().filter(file -> file.place().contains("/META-INF/resources/"));
    }
}
