package org.muster.courses.studio.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.muster.courses.question.Tags;
import org.muster.courses.studio.question.FeedbackWords;
import org.muster.courses.studio.question.QuestionRow;
import org.muster.courses.studio.question.QuestionWriter;

/** The fields of a question's form; what was just sent stands in them again. */
public class QuestionFields {

    private final JsonObject question;
    private final Sent sent;

    QuestionFields(JsonObject question, Sent sent) {
        this.question = question;
        this.sent = sent;
    }

    public String getType() {
        return question.getString("type", "");
    }

    public String getStem() {
        return sent.or("stem", question.getString("stem", ""));
    }

    public String getPoints() {
        return sent.or("points", String.valueOf(question.getInt("points", 1)));
    }

    public String getModule() {
        return sent.or("module", question.getString("module", ""));
    }

    public String getTags() {
        return sent.or("tags", String.join(", ", Tags.in(question).words()));
    }

    public String getPicture() {
        return sent.or("picture", question.get("image") instanceof JsonObject image ? image.getString("file", "") : "");
    }

    public List<QuestionRow> getRows() {
        return QuestionWriter.rows(question);
    }

    public boolean isMany() {
        return getType().equals("multiple");
    }

    /** Whether its rows are options, of which some are right. */
    public boolean isChoice() {
        return List.of("single", "multiple", "truefalse").contains(getType());
    }

    /** Whether there are words for a right answer and a wrong one, not for each option. */
    public boolean isAnswered() {
        return !isChoice() && !getType().equals("hotspot");
    }

    public String getAccepted() {
        return sent.or("accepted", texts("accepted"));
    }

    public String getExtra() {
        return sent.or("extra", texts("extra_right"));
    }

    public String getValue() {
        return sent.or("value", number("value"));
    }

    public String getTolerance() {
        return sent.or("tolerance", number("tolerance"));
    }

    public String getUnit() {
        return sent.or("unit", question.get("unit") instanceof JsonString unit ? unit.getString() : "");
    }

    public String getCorrect() {
        return sent.or("correct", FeedbackWords.right(question));
    }

    public String getIncorrect() {
        return sent.or("incorrect", FeedbackWords.wrong(question));
    }

    private String number(String name) {
        return question.containsKey(name)
                ? question.getJsonNumber(name).bigDecimalValue().toPlainString()
                : "";
    }

    private String texts(String name) {
        return question.containsKey(name)
                ? String.join("\n", question.getJsonArray(name).getValuesAs(JsonString::getString))
                : "";
    }
}
