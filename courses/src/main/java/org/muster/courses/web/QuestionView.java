package org.muster.courses.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Choice;
import org.muster.courses.question.AnswerForm;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.GapPiece;
import org.muster.courses.question.GapQuestion;
import org.muster.courses.question.HotspotQuestion;
import org.muster.courses.question.NumericQuestion;
import org.muster.courses.question.Picture;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;

/**
 * A question as a form shows it, with what was answered before.
 *
 * @param many whether several options may be ticked
 * @param spots places on the picture, as labels of the options
 * @param selects one list to choose from for each part
 * @param blanks the pieces of a sentence with gaps
 * @param typed the text or number of a question with one field
 * @param unit what a number counts
 */
public record QuestionView(
        String id,
        String type,
        String stem,
        @Nullable Picture picture,
        boolean many,
        List<Ticked> options,
        List<Spot> spots,
        List<Asked> selects,
        List<Blank> blanks,
        String typed,
        String unit) {

    /** An option and whether it is ticked. */
    public record Ticked(String id, String text, boolean ticked) {}

    /** A place on the picture: where it lies, as a style; the option it stands for, and whether that is ticked. */
    public record Spot(String option, String style, boolean ticked) {}

    /** A part with a list to choose from. */
    public record Asked(String name, String label, String value, List<Choice> choices) {}

    /** Words and the gap behind them; no name behind the last words. */
    public record Blank(String words, String name, String value, int number) {}

    public static QuestionView of(Question question, Response response, List<String> order) {
        return new QuestionView(
                question.id(),
                question.type(),
                question.wording().stem(),
                question.wording().picture(),
                question instanceof ChoiceQuestion choice && choice.isMultiple(),
                options(question, response, order),
                question instanceof HotspotQuestion hotspot ? spots(hotspot, response) : List.of(),
                Selects.of(question, response),
                question instanceof GapQuestion gaps ? blanks(gaps, response) : List.of(),
                response.part(0),
                question instanceof NumericQuestion numeric ? numeric.unit() : "");
    }

    private static List<Ticked> options(Question question, Response response, List<String> order) {
        if (question instanceof ChoiceQuestion choice) {
            return choice.options().stream()
                    .sorted(Comparator.comparing(option -> order.indexOf(option.id())))
                    .map(option -> new Ticked(option.id(), option.text(), response.holds(option.id())))
                    .toList();
        }
        return question instanceof HotspotQuestion hotspot
                ? hotspot.areas().stream()
                        .map(HotspotQuestion.Area::option)
                        .map(option -> new Ticked(option.id(), option.text(), response.holds(option.id())))
                        .toList()
                : List.of();
    }

    private static List<Spot> spots(HotspotQuestion hotspot, Response response) {
        Picture picture = hotspot.wording().picture();
        return picture == null
                ? List.of()
                : hotspot.areas().stream()
                        .map(area -> spot(area, picture, response))
                        .toList();
    }

    private static Spot spot(HotspotQuestion.Area area, Picture picture, Response response) {
        String style = "left:%s%%;top:%s%%;width:%s%%;height:%s%%"
                .formatted(
                        part(area.x(), picture.width()),
                        part(area.y(), picture.height()),
                        part(area.width(), picture.width()),
                        part(area.height(), picture.height()));
        return new Spot(area.option().id(), style, response.holds(area.option().id()));
    }

    private static String part(int length, int of) {
        return String.valueOf(length * 1000 / of / 10.0);
    }

    private static List<Blank> blanks(GapQuestion gaps, Response response) {
        return gaps.pieces().stream().map(piece -> blank(piece, response)).toList();
    }

    private static Blank blank(GapPiece piece, Response response) {
        String name = piece.gap().isEmpty() ? "" : AnswerForm.FIELD + "." + piece.gap();
        return new Blank(piece.words(), name, response.part(piece.place()), piece.place() + 1);
    }

    /** The key of the sentence that says what to do: {@code courses.question.hint.single}. */
    public String hint() {
        return "courses.question.hint." + type;
    }
}
