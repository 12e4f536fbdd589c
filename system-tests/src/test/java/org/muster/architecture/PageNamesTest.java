package org.muster.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A loop's variable is hidden inside a tag: a bean of the same name in any module would be read in its place. */
class PageNamesTest {

    private static final Pattern BEAN = Pattern.compile("@Named\\(\"(\\w+)\"\\)");

    @Test
    void noVariableOfAPageIsCalledLikeABean() {
        Set<String> beans = Product.javaFiles()
                .flatMap(file -> file.matches(BEAN).stream())
                .map(match -> match.group(1))
                .collect(toSet());

        assertThat(beans).isNotEmpty();
        assertThat(Product.xhtmlFiles().flatMap(file -> wrong(beans, file))).isEmpty();
    }

    @Test
    void aVariableCalledLikeABeanIsFound() {
        SourceFile page = new SourceFile("fixture.xhtml", "<ui:repeat value=\"#{all}\" var=\"course\">");

        assertThat(wrong(Set.of("course"), page)).isNotEmpty();
    }

    private static Stream<String> wrong(Set<String> beans, SourceFile file) {
        return TextRule.without("", "\\svar=\"(" + String.join("|", beans) + ")\"").wrongIn(file).stream();
    }
}
