package org.muster.courses.studio.question;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.question.QuestionRow.Frame;

/** Places on a picture, of which one is right. */
final class HotspotForm implements KindForm {

    private static final String AREAS = "areas";

    @Override
    public void begin(QuestionKind kind, JsonEdit edit) {
        edit.with(AREAS, Rows.array(List.of()));
    }

    @Override
    public void write(JsonObject before, Fields form, JsonEdit edit) {
        List<JsonObject> known = Rows.objects(before, AREAS);
        List<String> ids = Rows.ids(form, known, Rows.letters());
        List<JsonValue> areas = new ArrayList<>();
        for (int number : Rows.filled(form)) {
            String id = ids.get(areas.size());
            areas.add(JsonEdit.of(Rows.before(known, id))
                    .with("id", id)
                    .with("label", form.one("text-" + number).strip())
                    .with("x", length(form, "x-" + number))
                    .with("y", length(form, "y-" + number))
                    .with("width", length(form, "width-" + number))
                    .with("height", length(form, "height-" + number))
                    .with("correct", form.one("right").equals(String.valueOf(number)))
                    .with("feedback", form.one("feedback-" + number).strip())
                    .json());
        }
        edit.with(AREAS, Rows.array(areas));
    }

    private static int length(Fields form, String name) {
        String sent = form.one(name).strip();
        return sent.matches("\\d{1,4}") ? Integer.parseInt(sent) : 0;
    }

    @Override
    public List<QuestionRow> rows(JsonObject question) {
        List<QuestionRow> rows = new ArrayList<>();
        for (JsonObject area : Rows.objects(question, AREAS)) {
            Frame frame = new Frame(
                    area.getInt("x", 0), area.getInt("y", 0), area.getInt("width", 0), area.getInt("height", 0));
            rows.add(new QuestionRow(
                    rows.size() + 1,
                    area.getString("id"),
                    area.getString("label", area.getString("text", "")),
                    "",
                    area.getBoolean("correct", false),
                    area.getString("feedback", ""),
                    frame));
        }
        return Stream.concat(rows.stream(), Rows.blank(rows.size())).toList();
    }
}
