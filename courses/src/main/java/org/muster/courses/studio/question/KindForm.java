package org.muster.courses.studio.question;

import jakarta.json.JsonObject;
import java.util.List;
import org.muster.courses.studio.document.JsonEdit;

/** How questions of one kind are written in a form with rows. */
interface KindForm {

    /** What a new question has to have so that it can be read. */
    void begin(QuestionKind kind, JsonEdit edit);

    /** Puts in what the form says beside what every question has. */
    void write(JsonObject before, Fields form, JsonEdit edit);

    /** The rows to fill, some of them blank. */
    List<QuestionRow> rows(JsonObject question);
}
