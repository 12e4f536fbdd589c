package org.muster.courses.demo;

import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How far an invented person is in a course.
 *
 * @param person the person's code, such as {@code NR-017}
 * @param lessons how many lessons are done, from the first
 * @param lastDay the last day on which they learned, counted from today
 * @param attempts what they reached in the assessment, the first first
 */
record DemoState(
        String person, String course, String version, int enrolledDay, int lessons, int lastDay, List<Try> attempts) {

    private static final List<String> COURSES =
            DemoCourse.all().stream().map(DemoCourse::slug).toList();
    private static final Set<String> WITHOUT_ENROLMENT = Set.of("exempt", "blocked");

    /** Those who enrolled; a course comes after those it builds on. */
    static List<DemoState> all() {
        return DemoFiles.json("states.json").getJsonArray("states").getValuesAs(JsonObject.class).stream()
                .filter(json -> !WITHOUT_ENROLMENT.contains(json.getString("state")))
                .map(DemoState::of)
                .sorted(Comparator.comparing(state -> COURSES.indexOf(state.course())))
                .toList();
    }

    private static DemoState of(JsonObject json) {
        List<Try> attempts = json.containsKey("attempts")
                ? json.getJsonArray("attempts").getValuesAs(JsonObject.class).stream()
                        .map(Try::of)
                        .toList()
                : List.of();
        int enrolled = json.getInt("enrolled_day");
        return new DemoState(
                json.getString("person"),
                json.getString("course"),
                json.getString("version"),
                enrolled,
                json.getInt("lessons_completed"),
                attempts.isEmpty()
                        ? json.getInt("last_active_day", enrolled)
                        : attempts.get(0).day(),
                attempts);
    }

    /** One attempt: the day, counted from today, and how many questions were answered rightly. */
    record Try(int day, int correct) {

        static Try of(JsonObject json) {
            return new Try(json.getInt("day"), json.getInt("correct"));
        }
    }
}
