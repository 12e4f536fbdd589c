package org.muster.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.launcher.operator.CallParser;

/** The shell refuses an option its help page does not mention: the page and the parser must agree. */
class HelpPagesTest {

    private static final Path PAGES = Path.of("help");

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--data", "--bind", "--fresh", "--learners", "--help"})
    void theDemonstrationsOptionsAreExplained(String option) throws IOException {
        assertThat(PAGES.resolve("demo.txt")).content().containsPattern("(?m)^ +" + option + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--data", "--bind", "--insecure-http", "--help"})
    void theOptionsOfRealUseAreExplained(String option) throws IOException {
        assertThat(PAGES.resolve("run.txt")).content().containsPattern("(?m)^ +" + option + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data", "--help"})
    void theOptionsOfTheOperatorsCommandsAreExplained(String option) {
        assertThat(CallParser.commands())
                .allSatisfy(command -> assertThat(PAGES.resolve(command + ".txt"))
                        .content()
                        .containsPattern("(?m)^ +" + option + " "));
    }

    @Test
    void everyPageIsListedOnTheFirst() throws IOException {
        String first = Files.readString(PAGES.resolve("help.txt"));
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".txt", "")))
                    .allSatisfy(command -> assertThat(first).contains("./lms " + command));
        }
    }
}
