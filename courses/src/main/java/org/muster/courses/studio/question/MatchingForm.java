package org.muster.courses.studio.question;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.courses.studio.document.JsonEdit;

/** Pairs, and right sides that belong to none. The order in which right sides are shown stays while they do. */
final class MatchingForm implements KindForm {

    private static final String PAIRS = "pairs";
    private static final String EXTRA = "extra_right";
    private static final String SHOWN = "presented_right";

    @Override
    public void begin(QuestionKind kind, JsonEdit edit) {
        edit.with(PAIRS, Rows.array(List.of())).with(EXTRA, Rows.textArray(List.of()));
    }

    @Override
    public void write(JsonObject before, Fields form, JsonEdit edit) {
        List<JsonObject> known = Rows.objects(before, PAIRS);
        List<String> ids = Rows.ids(form, known, Rows.numbers());
        List<JsonValue> pairs = new ArrayList<>();
        List<String> rights = new ArrayList<>();
        for (int number : Rows.filled(form)) {
            String id = ids.get(pairs.size());
            rights.add(form.one("other-" + number).strip());
            pairs.add(JsonEdit.of(Rows.before(known, id))
                    .with("id", id)
                    .with("left", form.one("text-" + number).strip())
                    .with("right", form.one("other-" + number).strip())
                    .json());
        }
        List<String> extra = form.lines("extra");
        rights.addAll(extra);
        edit.with(PAIRS, Rows.array(pairs)).with(EXTRA, Rows.textArray(extra));
        show(before, rights, edit);
        FeedbackWords.write(before, form, edit);
    }

    private static void show(JsonObject before, List<String> rights, JsonEdit edit) {
        Set<String> shown = new HashSet<>(Rows.texts(before, SHOWN));
        if (!shown.equals(new HashSet<>(rights))) {
            edit.with(SHOWN, Rows.textArray(rights.stream().distinct().sorted().toList()));
        }
    }

    @Override
    public List<QuestionRow> rows(JsonObject question) {
        List<QuestionRow> rows = new ArrayList<>();
        for (JsonObject pair : Rows.objects(question, PAIRS)) {
            rows.add(new QuestionRow(
                    rows.size() + 1,
                    pair.getString("id"),
                    pair.getString("left"),
                    pair.getString("right"),
                    false,
                    "",
                    QuestionRow.Frame.NONE));
        }
        return Stream.concat(rows.stream(), Rows.blank(rows.size())).toList();
    }
}
