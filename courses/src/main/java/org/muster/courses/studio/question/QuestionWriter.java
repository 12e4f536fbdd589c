package org.muster.courses.studio.question;

import jakarta.json.JsonObject;
import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.question.Tags;
import org.muster.courses.studio.document.JsonEdit;

/** Writes what a form says into a question. */
public final class QuestionWriter {

    /** Characters of a question with all that belongs to it. */
    public static final int LIMIT = 20_000;

    private static final int MOST_POINTS = 100;

    private QuestionWriter() {}

    /** A question of a kind without a form stays as it is. */
    public static JsonObject write(JsonObject before, Fields form) {
        JsonEdit edit = JsonEdit.of(before)
                .with("stem", form.one("stem").replace("\r", "").strip());
        points(before, form, edit);
        if (before.containsKey("module") && form.has("module")) {
            edit.with("module", form.one("module"));
        }
        if (before.containsKey("module")) {
            tags(before, form, edit);
        }
        QuestionKind kind =
                QuestionKind.of(before.getString("type")).orElseThrow(() -> new RuleBroken("studio.question.kind"));
        kind.form().write(before, form, edit);
        JsonObject after = edit.json();
        if (after.toString().length() > LIMIT) {
            throw new RuleBroken("studio.question.long", LIMIT);
        }
        return after;
    }

    private static void tags(JsonObject before, Fields form, JsonEdit edit) {
        Tags tags = Tags.written(form.one("tags"));
        if (before.containsKey("tags") || !tags.words().isEmpty()) {
            edit.with("tags", tags.json());
        }
    }

    private static void points(JsonObject before, Fields form, JsonEdit edit) {
        String sent = form.one("points").strip();
        if (sent.matches("\\d{1,3}")) {
            int points = Math.min(Integer.parseInt(sent), MOST_POINTS);
            if (points != before.getInt("points", 1)) {
                edit.with("points", points);
            }
        }
    }

    /** The rows of its form; none for a kind without rows. */
    public static List<QuestionRow> rows(JsonObject question) {
        return QuestionKind.of(question.getString("type", ""))
                .map(kind -> kind.form().rows(question))
                .orElse(List.of());
    }
}
