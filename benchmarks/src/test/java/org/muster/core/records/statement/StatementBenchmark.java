package org.muster.core.records.statement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.core.records.api.Activity;
import org.muster.core.records.api.Context;
import org.muster.core.records.api.Interaction;
import org.muster.core.records.api.Interaction.Component;
import org.muster.core.records.api.Result;
import org.muster.core.records.api.Score;
import org.muster.core.records.api.Statement;
import org.muster.core.records.api.Verb;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An answered question on its way in from outside, and on its way out of our own rooms. */
@State(Scope.Benchmark)
public class StatementBenchmark {

    private final WriteStatement writing = new WriteStatement("https://learn.muster.example");
    private final Statement statement = answered();
    private final String text = writing.json(statement).toString();

    /** From text to the columns of the store, with all that may be wrong with it. */
    @Benchmark
    public Incoming readAndValidate() {
        return ReadStatement.all(text, Edition.ONE).get(0);
    }

    @Benchmark
    public String write() {
        return writing.json(statement).toString();
    }

    private static Statement answered() {
        Activity course = Activity.of(
                "https://learn.muster.example/courses/act-awareness", Activity.COURSE, words("ACT Awareness"));
        Activity assessment = Activity.of(course.id() + "/assessment", Activity.ASSESSMENT, words("Assessment"));
        Result result = Result.NONE
                .withScore(Score.of(1, 1))
                .withSuccess(true)
                .withResponse("b")
                .withDuration(Duration.ofMillis(12_500));
        Context context = new Context(
                UUID.randomUUID(),
                List.of(assessment),
                List.of(course),
                "en-GB",
                Map.of("https://learn.muster.example/xapi/extensions/course-version", "1.0"));
        return new Statement(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Verb.ANSWERED,
                Activity.question(assessment.id() + "/q1", words("Somebody leaves a bag and walks away."), choices()),
                result,
                context,
                Instant.parse("2026-11-22T10:00:00Z"));
    }

    private static Interaction choices() {
        List<Component> four = Stream.of("a", "b", "c", "d")
                .map(id -> new Component(id, words("What somebody may choose to do: " + id)))
                .toList();
        return new Interaction("choice", List.of("b"), Map.of("choices", four));
    }

    private static Map<String, String> words(String english) {
        return Map.of("en-GB", english, "cy", english);
    }
}
