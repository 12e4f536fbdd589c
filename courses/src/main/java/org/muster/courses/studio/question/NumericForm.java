package org.muster.courses.studio.question;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.muster.core.kernel.JsonParts;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.studio.document.JsonEdit;

/** A number, how far off it may be, and what it counts. */
final class NumericForm implements KindForm {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");

    @Override
    public void begin(QuestionKind kind, JsonEdit edit) {
        edit.with("value", 0).with("tolerance", 0).with("unit", "");
    }

    @Override
    public void write(JsonObject before, Fields form, JsonEdit edit) {
        edit.with("value", number(before, form, "value")).with("tolerance", number(before, form, "tolerance"));
        String unit = form.one("unit").strip();
        if (!unit.isEmpty() || before.get("unit") instanceof JsonString) {
            edit.with("unit", unit);
        }
        FeedbackWords.write(before, form, edit);
    }

    /** A number that is the same is left as it was written. */
    private static JsonValue number(JsonObject before, Fields form, String name) {
        String sent = form.one(name).strip();
        if (!NUMBER.matcher(sent).matches()) {
            throw new RuleBroken("studio.question.number", name);
        }
        BigDecimal value = new BigDecimal(sent.replace(',', '.'));
        boolean same = before.getJsonNumber(name).bigDecimalValue().compareTo(value) == 0;
        return same ? before.getJsonNumber(name) : JsonParts.JSON.createValue(value);
    }

    @Override
    public List<QuestionRow> rows(JsonObject question) {
        return List.of();
    }
}
