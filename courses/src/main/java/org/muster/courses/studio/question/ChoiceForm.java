package org.muster.courses.studio.question;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muster.courses.studio.document.JsonEdit;

/** Options: of single choice and true or false one is right, of multiple choice several may be. */
final class ChoiceForm implements KindForm {

    private static final String OPTIONS = "options";

    @Override
    public void begin(QuestionKind kind, JsonEdit edit) {
        List<JsonObject> options = kind == QuestionKind.TRUEFALSE
                ? List.of(option("a", "True", true), option("b", "False", false))
                : List.of();
        edit.with(OPTIONS, Rows.array(options));
    }

    private static JsonObject option(String id, String text, boolean right) {
        return JsonEdit.empty()
                .with("id", id)
                .with("text", text)
                .with("correct", right)
                .with("feedback", "")
                .json();
    }

    @Override
    public void write(JsonObject before, Fields form, JsonEdit edit) {
        List<JsonObject> known = Rows.objects(before, OPTIONS);
        List<Integer> numbers = Rows.filled(form);
        List<String> ids = Rows.ids(form, known, Rows.letters());
        List<JsonValue> options = new ArrayList<>();
        for (int at = 0; at < numbers.size(); at++) {
            int number = numbers.get(at);
            options.add(JsonEdit.of(Rows.before(known, ids.get(at)))
                    .with("id", ids.get(at))
                    .with("text", form.one("text-" + number).strip())
                    .with("correct", isRight(before, form, number))
                    .with("feedback", form.one("feedback-" + number).strip())
                    .json());
        }
        edit.with(OPTIONS, Rows.array(options));
    }

    private static boolean isRight(JsonObject before, Fields form, int number) {
        return before.getString("type").equals(QuestionKind.MULTIPLE.type())
                ? form.has("right-" + number)
                : form.one("right").equals(String.valueOf(number));
    }

    @Override
    public List<QuestionRow> rows(JsonObject question) {
        List<JsonObject> options = Rows.objects(question, OPTIONS);
        List<QuestionRow> rows = new ArrayList<>();
        for (JsonObject option : options) {
            rows.add(new QuestionRow(
                    rows.size() + 1,
                    option.getString("id"),
                    option.getString("text", option.getString("label", "")),
                    "",
                    option.getBoolean("correct", false),
                    option.getString("feedback", ""),
                    QuestionRow.Frame.NONE));
        }
        boolean fixed = question.getString("type").equals(QuestionKind.TRUEFALSE.type());
        return fixed
                ? rows
                : Stream.concat(rows.stream(), Rows.blank(rows.size())).toList();
    }
}
