package org.muster.core.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of the web itself: none is missing, none is left over. */
class SentencesUsedTest {

    private static final Pattern KEY = Pattern.compile("['\"](web\\.[a-zA-Z0-9.-]*[a-zA-Z0-9])['\"]");

    @Test
    void everySentenceThatAPageAsksForIsThere() throws IOException {
        assertThat(Bundles.read("web").keySet()).containsAll(asked());
    }

    @Test
    void everySentenceIsAskedFor() throws IOException {
        Set<String> unused = new TreeSet<>(Bundles.read("web").keySet());
        unused.removeAll(asked());
        unused.removeIf(key -> key.matches("web\\.error\\.(\\d{3}|form)\\.(title|text)"));

        assertThat(unused).isEmpty();
    }

    private static Set<String> asked() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path root : Set.of(Path.of("src/main/java/org/muster/core/web"), Path.of("src/main/resources/META-INF"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(SentencesUsedTest::isText).toList()) {
                    keys.addAll(KEY.matcher(Files.readString(file))
                            .results()
                            .map(MatchResult::group)
                            .map(quoted -> quoted.substring(1, quoted.length() - 1))
                            .collect(Collectors.toSet()));
                }
            }
        }
        keys.removeAll(Set.of("web.administer", "web.error.form"));
        return keys;
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".xhtml");
    }
}
