package org.muster.core.records.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadStatementTest {

    private static final String WHOLE = """
            {"actor":{"mbox":"mailto:a@demo.example"},"verb":{"id":"http://adlnet.gov/expapi/verbs/experienced",
            "display":{"en":"experienced"}},"object":{"id":"https://lms.example/a"},
            "result":{"score":{"scaled":0.5,"raw":5,"min":0,"max":10},"success":true,"duration":"PT1M"},
            "context":{"registration":"018f0000-0000-7000-8000-000000000002","platform":"p"},
            "timestamp":"2026-11-22T10:00:00+01:00"}""";

    @Test
    void aWholeStatementIsRead() {
        Incoming read = ReadStatement.all(WHOLE, Edition.ONE).get(0);

        assertThat(read.actor()).isEqualTo("mbox mailto:a@demo.example");
        assertThat(read.timestamp()).hasToString("2026-11-22T09:00:00Z");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"actor\":{\"mbox\":\"mailto:a@demo.example\"}, | `` | $.actor: is missing",
                "mailto:a@ | a@ | $.actor.mbox: must be a mailto address",
                "\"mbox\":\"mailto:a@demo.example\" | \"name\":\"A\" | $.actor.mbox: an agent needs one of",
                "\"mbox\": | \"openid\":\"https://x.example\",\"mbox\": | an actor has one identifier",
                "http://adlnet.gov/expapi/verbs/experienced | experienced | $.verb.id: must be an IRI",
                "{\"en\":\"experienced\"} | {\"no tag\":\"experienced\"} | is no language tag",
                "{\"id\":\"https://lms.example/a\"} | {\"objectType\":\"Thing\"} | $.object.objectType: must be Activity",
                "\"scaled\":0.5 | \"scaled\":1.5 | must lie between -1 and 1",
                "\"raw\":5 | \"raw\":11 | must lie between min and max",
                "\"success\":true | \"success\":\"true\" | $.result.success: must be true or false",
                "PT1M | one minute | $.result.duration: must be a duration",
                "018f0000-0000-7000-8000-000000000002 | 42 | $.context.registration: must be a UUID",
                "2026-11-22T10:00:00+01:00 | yesterday | $.timestamp: must be a time",
                "\"platform\":\"p\" | \"Platform\":\"p\" | $.context.Platform: no such property here",
                "\"platform\":\"p\" | \"platform\":null | $.context.platform: must not be null",
            })
    void aMistakeIsNamedWithItsPlace(String right, String wrong, String told) {
        String mistaken = WHOLE.replace(right, wrong);

        assertThatThrownBy(() -> ReadStatement.all(mistaken, Edition.ONE))
                .isInstanceOf(NotAStatement.class)
                .hasMessageContaining(told)
                .hasMessageContaining("xAPI 1.0.3, part two");
    }
}
