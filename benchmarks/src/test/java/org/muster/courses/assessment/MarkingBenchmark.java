package org.muster.courses.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.courses.demo.DemoCourse;
import org.muster.courses.publishing.Proof;
import org.muster.courses.question.Question;
import org.muster.courses.syllabus.Syllabus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The assessment of ACT Awareness: drawn from its bank, and marked with every answer right. */
@State(Scope.Benchmark)
public class MarkingBenchmark {

    private final Syllabus syllabus =
            Proof.of(DemoCourse.all().get(0).document("1.0")).syllabus();
    private final Random random = new Random(1);
    private final Draw drawn = draw();
    private final Map<String, GivenAnswer> given = syllabus.bank().stream()
            .map(MarkingBenchmark::right)
            .collect(Collectors.toMap(GivenAnswer::question, Function.identity()));

    @Benchmark
    public final Draw draw() {
        return new DrawQuestions(syllabus, random).draw();
    }

    @Benchmark
    public int mark() {
        return Marking.of(syllabus, drawn, given).points();
    }

    private static GivenAnswer right(Question question) {
        return new GivenAnswer(question.id(), question.solution(), false, Instant.EPOCH);
    }
}
