package org.muster.courses.studio.editing;

import jakarta.json.JsonObject;
import java.util.Map;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.syllabus.Conduct;
import org.muster.courses.syllabus.Review;

/**
 * How the assessment is held.
 *
 * @param perModule how many questions are drawn from each module, by its id; empty to draw from the whole bank
 * @param perTag how many have a tag
 * @param passMark a percentage
 * @param webinars how many webinars are to be attended before
 * @param conduct what people have to keep to
 */
public record AssessmentWords(
        int draw,
        Map<String, Integer> perModule,
        Map<String, Integer> perTag,
        int passMark,
        int attempts,
        int minutes,
        int webinars,
        boolean shuffled,
        Review review,
        Conduct conduct) {

    JsonObject in(JsonObject document) {
        JsonObject before = document.getJsonObject("assessment");
        JsonEdit rules = JsonEdit.of(before)
                .with("draw", draw)
                .with("pass_mark_percent", passMark)
                .with("attempts", attempts)
                .with("minutes", minutes)
                .with("shuffle_options", shuffled);
        if (before.containsKey("webinars") || webinars > 0) {
            rules.with("webinars", webinars);
        }
        if (before.containsKey("review") || review != Review.ALWAYS) {
            rules.with("review", review.json());
        }
        if (before.containsKey("honesty") || !conduct.equals(Conduct.FREE)) {
            rules.with("limit_minutes", conduct.limit())
                    .with("wait_hours", conduct.pause())
                    .with("honesty", conduct.honesty());
        }
        if (before.containsKey("practice") || conduct.practice()) {
            rules.with("practice", conduct.practice());
        }
        counts(before, "draw_per_module", perModule, rules);
        counts(before, "draw_per_tag", perTag, rules);
        return JsonEdit.of(document).with("assessment", rules.json()).json();
    }

    private static void counts(JsonObject before, String name, Map<String, Integer> counts, JsonEdit rules) {
        if (before.containsKey(name) || !counts.isEmpty()) {
            JsonEdit json = JsonEdit.empty();
            counts.forEach(json::with);
            rules.with(name, json.json());
        }
    }
}
