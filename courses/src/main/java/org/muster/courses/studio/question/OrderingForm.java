package org.muster.courses.studio.question;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.muster.courses.studio.document.JsonEdit;

/** Things in their right order. The order in which they are first shown stays while they do; otherwise it begins at the end. */
final class OrderingForm implements KindForm {

    private static final String ITEMS = "items";
    private static final String SHOWN = "presented";

    @Override
    public void begin(QuestionKind kind, JsonEdit edit) {
        edit.with(ITEMS, Rows.array(List.of())).with(SHOWN, Rows.textArray(List.of()));
    }

    @Override
    public void write(JsonObject before, Fields form, JsonEdit edit) {
        List<JsonObject> known = Rows.objects(before, ITEMS);
        List<String> ids = Rows.ids(form, known, Rows.letters());
        List<JsonValue> items = new ArrayList<>();
        for (int number : Rows.filled(form)) {
            String id = ids.get(items.size());
            items.add(JsonEdit.of(Rows.before(known, id))
                    .with("id", id)
                    .with("text", form.one("text-" + number).strip())
                    .json());
        }
        edit.with(ITEMS, Rows.array(items)).with(SHOWN, Rows.textArray(shown(Rows.texts(before, SHOWN), ids)));
        FeedbackWords.write(before, form, edit);
    }

    private static List<String> shown(List<String> before, List<String> ids) {
        if (new HashSet<>(before).equals(new HashSet<>(ids)) && !before.equals(ids)) {
            return before;
        }
        List<String> turned = new ArrayList<>(ids);
        Collections.reverse(turned);
        return turned;
    }

    @Override
    public List<QuestionRow> rows(JsonObject question) {
        List<QuestionRow> rows = new ArrayList<>();
        for (JsonObject item : Rows.objects(question, ITEMS)) {
            rows.add(QuestionRow.of(rows.size() + 1, item.getString("id"), item.getString("text")));
        }
        return Stream.concat(rows.stream(), Rows.blank(rows.size())).toList();
    }
}
