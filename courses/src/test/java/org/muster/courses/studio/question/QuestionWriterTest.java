package org.muster.courses.studio.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.demo.DemoCourse;
import org.muster.courses.question.QuestionReader;
import org.muster.courses.studio.document.CourseParts;
import org.muster.courses.studio.document.Piece;

class QuestionWriterTest {

    private final QuestionReader reader = new QuestionReader(file -> null);

    @ParameterizedTest
    @MethodSource("questionsOfTheDemonstration")
    void aFormThatIsSavedAsItWasShownChangesNothing(JsonObject question) {
        Map<String, String> form = shown(question);

        assertThat(QuestionWriter.write(question, name -> form.getOrDefault(name, "")))
                .isEqualTo(question);
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void aNewQuestionCanBeReadAndCannotBeAnsweredYet(QuestionKind kind) {
        JsonObject blank = kind.blank("q1").json();

        assertThat(reader.read(blank).wording().stem()).isEmpty();
        if (kind != QuestionKind.TRUEFALSE && kind != QuestionKind.NUMERIC) {
            assertThat(reader.read(blank).isAnswerable()).isFalse();
        }
    }

    @Test
    void aNewRowGetsAnIdAndAnEmptyOneIsLeftOut() {
        JsonObject question = QuestionKind.SINGLE.blank("q1").json();

        JsonObject two = write(question, Map.of("stem", "Which?", "text-1", "This", "text-2", "That", "right", "2"));
        JsonObject one = write(two, Map.of("stem", "Which?", "id-2", "b", "text-2", "That", "right", "2"));
        JsonObject more = write(one, Map.of("stem", "Which?", "id-1", "b", "text-1", "That", "text-2", "New"));

        assertThat(reader.read(two).isRight(reader.read(two).solution())).isTrue();
        assertThat(ids(two)).containsExactly("a", "b");
        assertThat(ids(one)).containsExactly("b");
        assertThat(ids(more)).containsExactly("b", "a");
    }

    @Test
    void ofSeveralRightAnswersEachIsTicked() {
        JsonObject question = QuestionKind.MULTIPLE.blank("q1").json();

        JsonObject written = write(
                question,
                Map.of("stem", "Which?", "text-1", "A", "text-2", "B", "text-3", "C", "right-1", "1", "right-3", "3"));

        assertThat(reader.read(written).solution().parts()).containsExactly("a", "c");
    }

    @Test
    void aNumberIsANumber() {
        JsonObject question = QuestionKind.NUMERIC.blank("q1").json();

        JsonObject written =
                write(question, Map.of("stem", "How many?", "value", "2,5", "tolerance", "0", "unit", "m"));

        assertThat(written.getJsonNumber("value").bigDecimalValue()).isEqualByComparingTo("2.5");
        assertThatThrownBy(() -> write(question, Map.of("value", "two", "tolerance", "0")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void thingsInOrderAreShownInAnother() {
        JsonObject question = QuestionKind.ORDERING.blank("q1").json();

        JsonObject written = write(question, Map.of("stem", "Order", "text-1", "First", "text-2", "Second"));

        assertThat(reader.read(written).isAnswerable()).isTrue();
        assertThat(written.getJsonArray("presented").getValuesAs(JsonString::getString))
                .containsExactly("b", "a");
    }

    @Test
    void pairsAndGapsAreWritten() {
        JsonObject pairs = write(
                QuestionKind.MATCHING.blank("q1").json(),
                Map.of(
                        "stem", "Match", "text-1", "L", "other-1", "R", "text-2", "M", "other-2", "S", "extra",
                        "X\n\nY"));
        JsonObject gaps =
                write(QuestionKind.GAP.blank("q2").json(), Map.of("stem", "Run, {1}, tell", "text-1", "hide\nHide!"));

        assertThat(reader.read(pairs).isRight(reader.read(pairs).solution())).isTrue();
        assertThat(pairs.getJsonArray("presented_right").getValuesAs(JsonString::getString))
                .containsExactly("R", "S", "X", "Y");
        assertThat(reader.read(gaps).isRight(reader.read(gaps).solution())).isTrue();
    }

    @Test
    void placesKeepTheirFrames() {
        JsonObject written = write(
                QuestionKind.HOTSPOT.blank("q1").json(),
                Map.of("stem", "Where?", "text-1", "Door", "x-1", "10", "y-1", "-1", "width-1", "30", "right", "1"));

        assertThat(QuestionWriter.rows(written).get(0).frame()).isEqualTo(new QuestionRow.Frame(10, 0, 30, 0));
        assertThat(QuestionWriter.rows(written).get(0).right()).isTrue();
    }

    @Test
    void aQuestionHasAnEndAndAKind() {
        JsonObject question = QuestionKind.TEXT.blank("q1").json();

        assertThatThrownBy(() -> write(question, Map.of("stem", "x".repeat(QuestionWriter.LIMIT))))
                .isInstanceOf(RuleBroken.class);
        assertThat(QuestionKind.of("essay")).isEmpty();
    }

    private static JsonObject write(JsonObject before, Map<String, String> form) {
        return QuestionWriter.write(before, name -> form.getOrDefault(name, ""));
    }

    private static List<String> ids(JsonObject question) {
        return question.getJsonArray("options").getValuesAs(JsonObject.class).stream()
                .map(option -> option.getString("id"))
                .toList();
    }

    private static Stream<JsonObject> questionsOfTheDemonstration() {
        return DemoCourse.all().stream()
                .flatMap(course -> CourseParts.of(course.document("1.0").json()).pieces().stream())
                .filter(piece -> piece.kind().isQuestion())
                .map(Piece::content);
    }

    /** What the page fills its form with. */
    private static Map<String, String> shown(JsonObject question) {
        Map<String, String> form = new HashMap<>();
        form.put("stem", question.getString("stem"));
        form.put("module", question.getString("module", ""));
        form.put("accepted", lines(question, "accepted"));
        form.put("extra", lines(question, "extra_right"));
        form.put("unit", question.get("unit") instanceof JsonString unit ? unit.getString() : "");
        form.put("correct", FeedbackWords.right(question));
        form.put("incorrect", FeedbackWords.wrong(question));
        for (String number : List.of("value", "tolerance")) {
            if (question.containsKey(number)) {
                form.put(number, question.getJsonNumber(number).toString());
            }
        }
        QuestionWriter.rows(question).forEach(row -> row(row, form));
        return form;
    }

    private static void row(QuestionRow row, Map<String, String> form) {
        form.put("id-" + row.number(), row.id());
        form.put("text-" + row.number(), row.text());
        form.put("other-" + row.number(), row.other());
        form.put("feedback-" + row.number(), row.feedback());
        form.put("x-" + row.number(), String.valueOf(row.frame().x()));
        form.put("y-" + row.number(), String.valueOf(row.frame().y()));
        form.put("width-" + row.number(), String.valueOf(row.frame().width()));
        form.put("height-" + row.number(), String.valueOf(row.frame().height()));
        if (row.right()) {
            form.put("right-" + row.number(), String.valueOf(row.number()));
            form.put("right", String.valueOf(row.number()));
        }
    }

    private static String lines(JsonObject question, String name) {
        return question.containsKey(name)
                ? String.join("\n", question.getJsonArray(name).getValuesAs(JsonString::getString))
                : "";
    }
}
