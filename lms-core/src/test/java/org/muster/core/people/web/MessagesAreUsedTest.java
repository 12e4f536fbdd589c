package org.muster.core.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that code or a page of people names is a sentence, and every sentence is named somewhere. */
class MessagesAreUsedTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern NAMED = Pattern.compile("[\"'](people\\.[a-zA-Z.-]+)[\"']");

    private final Set<String> sentences = sentences();
    private final Set<String> named = named();

    @Test
    void noSentenceIsMissing() {
        Set<String> missing = new TreeSet<>(named);
        missing.removeAll(sentences);
        missing.removeIf(key -> key.endsWith(".") || isAnAct(key) || key.startsWith("people.letter."));

        assertThat(missing).isEmpty();
    }

    @Test
    void noSentenceIsLeftOver() {
        Set<String> unused = new TreeSet<>(sentences);
        unused.removeAll(named);
        unused.removeIf(key -> key.startsWith("people.role.") || key.startsWith("people.letter."));

        assertThat(unused).isEmpty();
    }

    /** Acts, and deeds in the audit log, look like keys; they are all of one word: people.grant-role. */
    private static boolean isAnAct(String key) {
        return key.indexOf('.', "people.".length()) < 0;
    }

    private static Set<String> sentences() {
        Properties properties = new Properties();
        try (var file = Files.newBufferedReader(MAIN.resolve("resources/messages/people.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames();
    }

    private static Set<String> named() {
        return Stream.of("java/org/muster/core/people", "resources/META-INF/resources/pages/people")
                .flatMap(folder -> texts(MAIN.resolve(folder)))
                .flatMap(text -> NAMED.matcher(text).results().map((MatchResult found) -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(MessagesAreUsedTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
