package org.muster.core.records.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Experience API asks of statements, requirement by requirement, in both editions. */
class RequirementsTest {

    private static final String VALID = """
            {"id":"018f0000-0000-7000-8000-000000000001","actor":{"objectType":"Agent","mbox":"mailto:a@x.example"},
            "verb":{"id":"http://adlnet.gov/expapi/verbs/attended","display":{"en":"attended"}},
            "object":{"objectType":"Activity","id":"https://x.example/a","definition":{"name":{"en":"A"},"extensions":{}}},
            "result":{"score":{"scaled":0.5,"raw":5,"min":0,"max":10},"success":true,"duration":"PT1M","extensions":{}},
            "context":{"registration":"018f0000-0000-7000-8000-000000000002","extensions":{}},
            "timestamp":"2026-11-22T10:00:00+01:00"}""";

    static Stream<Arguments> requirements() throws IOException {
        try (InputStream lines =
                Objects.requireNonNull(RequirementsTest.class.getResourceAsStream("/records/requirements.txt"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .flatMap(RequirementsTest::cases)
                            .toList()
                            .stream();
        }
    }

    private static Stream<Arguments> cases(String line) {
        String[] parts = line.split(" \\| ");
        List<Edition> editions = switch (parts[1]) {
            case "1" -> List.of(Edition.ONE);
            case "2" -> List.of(Edition.TWO);
            default -> List.of(Edition.values());
        };
        return editions.stream().map(edition -> Arguments.of(parts[0], edition, parts[2], parts[3], parts[4]));
    }

    @ParameterizedTest(name = "{0} ({1}): {2} = {3}: {4}")
    @MethodSource("requirements")
    void aRequirementHolds(String id, Edition edition, String place, String value, String told) {
        String statement = changed(place, value);
        if (told.equals("ok")) {
            assertThat(ReadStatement.all(statement, edition)).hasSize(1);
        } else {
            assertThatThrownBy(() -> ReadStatement.all(statement, edition))
                    .as(id)
                    .isInstanceOf(NotAStatement.class)
                    .hasMessageContaining(told)
                    .hasMessageContaining(edition == Edition.ONE ? "xAPI 1.0.3, part two" : "xAPI 2.0, 4.2");
        }
    }

    private static String changed(String place, String value) {
        try (JsonReader valid = Json.createReader(new StringReader(VALID));
                JsonReader changed = Json.createReader(new StringReader("[" + value + "]"))) {
            JsonObject statement = valid.readObject();
            return Json.createPatchBuilder()
                    .add(place, changed.readArray().get(0))
                    .build()
                    .apply(statement)
                    .toString();
        }
    }
}
