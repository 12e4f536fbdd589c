package org.muster.core.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every bundle on the class path. */
class SentencesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @MethodSource("org.muster.core.web.text.Bundles#names")
    void everySentenceIsThereInBothLanguages(String bundle) throws IOException {
        assertThat(new TreeSet<>(Bundles.read(bundle + "_cy").keySet()))
                .isEqualTo(new TreeSet<>(Bundles.read(bundle).keySet()));
    }

    @ParameterizedTest
    @MethodSource("org.muster.core.web.text.Bundles#names")
    void bothLanguagesNameTheSameThings(String bundle) throws IOException {
        Map<String, String> welsh = Bundles.read(bundle + "_cy");
        Bundles.read(bundle)
                .forEach((key, english) ->
                        assertThat(places(welsh.getOrDefault(key, ""))).as(key).isEqualTo(places(english)));
    }

    @ParameterizedTest
    @MethodSource("org.muster.core.web.text.Bundles#names")
    void everySentenceIsAPatternWithoutAnApostropheThatVanishes(String bundle) throws IOException {
        for (String file : Set.of(bundle, bundle + "_cy")) {
            Bundles.read(file).forEach((key, pattern) -> {
                assertThatCode(() -> new MessageFormat(pattern)).as(key).doesNotThrowAnyException();
                assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
            });
        }
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
