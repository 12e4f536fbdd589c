package org.muster.courses.publishing;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.muster.courses.demo.DemoCourse;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All lessons of ACT Awareness through the policy of lesson texts, as publishing does it. */
@State(Scope.Benchmark)
public class LessonHtmlBenchmark {

    private final LessonHtml policy = new LessonHtml(Map.of());
    private final List<String> lessons = objects(
                    DemoCourse.all().get(0).document("1.0").json(), "modules")
            .flatMap(module -> objects(module, "lessons"))
            .map(lesson -> lesson.getString("body"))
            .toList();

    @Benchmark
    public void clean(Blackhole reader) {
        lessons.forEach(lesson -> reader.consume(policy.clean(lesson)));
    }

    private static Stream<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream();
    }
}
