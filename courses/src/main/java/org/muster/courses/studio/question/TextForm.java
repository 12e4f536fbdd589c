package org.muster.courses.studio.question;

import jakarta.json.JsonObject;
import java.util.List;
import org.muster.courses.studio.document.JsonEdit;

/** Words that are accepted, one to a line. */
final class TextForm implements KindForm {

    @Override
    public void begin(QuestionKind kind, JsonEdit edit) {
        edit.with("accepted", Rows.textArray(List.of()));
    }

    @Override
    public void write(JsonObject before, Fields form, JsonEdit edit) {
        edit.with("accepted", Rows.textArray(form.lines("accepted")));
        FeedbackWords.write(before, form, edit);
    }

    @Override
    public List<QuestionRow> rows(JsonObject question) {
        return List.of();
    }
}
