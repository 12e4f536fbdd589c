package org.muster.core.records.statement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.records.api.Activity;
import org.muster.core.records.api.Context;
import org.muster.core.records.api.Interaction;
import org.muster.core.records.api.Interaction.Component;
import org.muster.core.records.api.Result;
import org.muster.core.records.api.Score;
import org.muster.core.records.api.Statement;
import org.muster.core.records.api.Verb;

class WriteStatementTest {

    private static final UUID LEARNER = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID ENROLMENT = UUID.fromString("018f0000-0000-7000-8000-000000000002");
    private static final Activity COURSE =
            Activity.of("https://lms.example/courses/act", Activity.COURSE, Map.of("en-GB", "ACT", "cy", "ACT"));
    private static final Activity QUESTION = Activity.question(
            "https://lms.example/questions/1",
            Map.of("en-GB", "Who may take part?"),
            new Interaction(
                    "choice", List.of("a"), Map.of("choices", List.of(new Component("a", Map.of("en-GB", "Anyone"))))));

    private final JsonObject json = new WriteStatement("https://lms.example").json(answered());

    @Test
    void whatWeWriteIsAValidStatement() {
        Incoming read = ReadStatement.all(json.toString(), Edition.ONE).get(0);

        assertThat(read.registration()).isEqualTo(ENROLMENT);
        assertThat(read.verb()).isEqualTo("http://adlnet.gov/expapi/verbs/answered");
        assertThat(read.object()).contains("https://lms.example/questions/1");
        assertThat(read.actor()).isEqualTo("account " + LEARNER + " https://lms.example");
    }

    @Test
    void theActorIsTheLearnerIdAndNobodysName() {
        assertThat(json.getJsonObject("actor").keySet()).containsExactly("objectType", "account");
    }

    @Test
    void aQuestionCarriesItsInteraction() {
        JsonObject definition = json.getJsonObject("object").getJsonObject("definition");

        assertThat(definition.getString("interactionType")).isEqualTo("choice");
        assertThat(definition.getJsonArray("choices")).hasSize(1);
    }

    @Test
    void theResultHasScoreSuccessResponseAndDuration() {
        assertThat(json.getJsonObject("result"))
                .hasToString("{\"score\":{\"scaled\":0.8667,\"raw\":13,\"min\":0,\"max\":15},"
                        + "\"success\":true,\"response\":\"a\",\"duration\":\"PT12.5S\"}");
    }

    @Test
    void theContextNamesCourseModulePlatformAndLanguage() {
        JsonObject context = json.getJsonObject("context");

        assertThat(context.getString("platform")).isEqualTo("Muster");
        assertThat(context.getString("language")).isEqualTo("cy");
        assertThat(context.getJsonObject("contextActivities").keySet()).containsExactly("grouping");
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        Context alone = new Context(ENROLMENT, List.of(), List.of(), "en-GB", Map.of());
        Statement launched =
                new Statement(UUID.randomUUID(), LEARNER, Verb.LAUNCHED, COURSE, Result.NONE, alone, Instant.EPOCH);

        JsonObject written = new WriteStatement("https://lms.example").json(launched);

        assertThat(written).doesNotContainKey("result");
        assertThat(written.getJsonObject("context")).doesNotContainKeys("contextActivities", "extensions");
    }

    @ParameterizedTest
    @CsvSource({"0,PT0S", "1000,PT1S", "30000,PT30S", "12345,PT12.35S", "100500,PT100.5S", "3600000,PT3600S"})
    void durationsHaveHundredthsAtMost(long millis, String text) {
        assertThat(WriteStatement.iso(Duration.ofMillis(millis))).isEqualTo(text);
    }

    private static Statement answered() {
        Result result = Result.NONE
                .withScore(Score.of(13, 15))
                .withSuccess(true)
                .withResponse("a")
                .withDuration(Duration.ofMillis(12_500));
        Context context = new Context(ENROLMENT, List.of(), List.of(COURSE), "cy", Map.of());
        return new Statement(
                UUID.randomUUID(),
                LEARNER,
                Verb.ANSWERED,
                QUESTION,
                result,
                context,
                Instant.parse("2026-11-22T10:00:00Z"));
    }
}
