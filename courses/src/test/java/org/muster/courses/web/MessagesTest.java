package org.muster.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern KEY = Pattern.compile("[\"'](courses\\.[a-z][a-z0-9.-]*)[\"']");
    private static final Set<String> NO_SENTENCE = Set.of("courses.question.hint.", "courses.css");

    private final Properties english = read("courses.properties");
    private final Properties welsh = read("courses_cy.properties");

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertThat(welsh.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void everySentenceThatIsAskedForIsThere() throws IOException {
        Set<String> asked = asked();
        asked.removeAll(NO_SENTENCE);
        assertThat(english.stringPropertyNames()).containsAll(asked);
    }

    @Test
    void everySentenceIsAskedFor() throws IOException {
        Set<String> asked = asked();
        assertThat(english.stringPropertyNames())
                .allMatch(key -> asked.contains(key) || key.startsWith("courses.question.hint."));
    }

    @Test
    void everySentenceIsAPattern() {
        assertThat(Stream.concat(english.values().stream(), welsh.values().stream()))
                .allSatisfy(sentence ->
                        assertThat(new MessageFormat(String.valueOf(sentence))).isNotNull())
                .noneMatch(sentence -> String.valueOf(sentence).contains("'"));
    }

    private static Set<String> asked() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".xhtml"))
                    .flatMap(MessagesTest::keys)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> keys(Path file) {
        try {
            return KEY.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Properties read(String name) {
        try (Reader reader = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("/messages/" + name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
