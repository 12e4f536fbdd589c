package org.muster.inserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table beside a test that says what the product is expected to answer. What it answers is written into the server's
 * directory, {@code target/server}: whoever changes the product on purpose reads it and copies it over the expectation.
 */
public record ExpectedTable(String name, List<String> lines) {

    public static ExpectedTable of(Class<?> test, String name) {
        try (InputStream file = test.getResourceAsStream(name)) {
            return new ExpectedTable(
                    name,
                    file == null
                            ? List.of()
                            : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void isKeptBy(String head, Stream<String> rows) {
        List<String> actual = Stream.concat(Stream.of(head), rows).toList();
        Path file = Path.of(name).toAbsolutePath();
        try {
            Files.write(file, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(actual).as("the table in " + file).containsExactlyElementsOf(lines);
    }
}
