package org.muster.courses.studio.document;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** The document of a course that has only a title. */
public final class EmptyCourse {

    private static final int DRAW = 5;
    private static final int PASS_MARK = 80;
    private static final int ATTEMPTS = 3;
    private static final int MINUTES = 10;

    private EmptyCourse() {}

    public static JsonObject of(Slug slug, String title, String summary, String language) {
        JsonEdit course = JsonEdit.empty()
                .with("slug", slug.text())
                .with("version", "")
                .with("language", language)
                .with("title", title)
                .with("summary", summary)
                .with("assessment", assessment());
        for (String list : new String[] {
            "audience", "objectives", "prerequisites", "scenarios", "videos", "media", "modules", "questions"
        }) {
            course.with(list, JsonValue.EMPTY_JSON_ARRAY);
        }
        return course.json();
    }

    private static JsonObject assessment() {
        return JsonEdit.empty()
                .with("draw", DRAW)
                .with("pass_mark_percent", PASS_MARK)
                .with("attempts", ATTEMPTS)
                .with("minutes", MINUTES)
                .with("shuffle_options", true)
                .with("review", true)
                .json();
    }
}
