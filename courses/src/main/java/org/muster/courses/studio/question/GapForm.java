package org.muster.courses.studio.question;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muster.courses.studio.document.JsonEdit;

/** Gaps of a sentence, which names them {@code {1}}, {@code {2}} …; the words each accepts, one to a line. */
final class GapForm implements KindForm {

    private static final String GAPS = "gaps";

    @Override
    public void begin(QuestionKind kind, JsonEdit edit) {
        edit.with(GAPS, Rows.array(List.of()));
    }

    @Override
    public void write(JsonObject before, Fields form, JsonEdit edit) {
        List<JsonObject> known = Rows.objects(before, GAPS);
        List<String> ids = Rows.ids(form, known, Rows.numbers());
        List<JsonValue> gaps = new ArrayList<>();
        for (int number : Rows.filled(form)) {
            String id = ids.get(gaps.size());
            gaps.add(JsonEdit.of(Rows.before(known, id))
                    .with("id", id)
                    .with("accepted", Rows.textArray(form.lines("text-" + number)))
                    .json());
        }
        edit.with(GAPS, Rows.array(gaps));
        FeedbackWords.write(before, form, edit);
    }

    @Override
    public List<QuestionRow> rows(JsonObject question) {
        List<QuestionRow> rows = new ArrayList<>();
        for (JsonObject gap : Rows.objects(question, GAPS)) {
            rows.add(QuestionRow.of(
                    rows.size() + 1, gap.getString("id"), String.join("\n", Rows.texts(gap, "accepted"))));
        }
        return Stream.concat(rows.stream(), Rows.blank(rows.size())).toList();
    }
}
