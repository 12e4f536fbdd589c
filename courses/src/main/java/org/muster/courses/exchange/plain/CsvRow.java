package org.muster.courses.exchange.plain;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Answer;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.exchange.question.Points;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.question.QuestionKind;

/** A row of a table; lists in a cell stand between vertical bars or on lines of their own. */
record CsvRow(Place place, Map<String, String> cells, List<Notice> notices) {

    static final String KIND = "kind";
    static final String QUESTION = "question";
    static final Set<String> COLUMNS = Set.of(
            KIND,
            QUESTION,
            "module",
            "points",
            "right",
            "wrong",
            "tolerance",
            "unit",
            "feedback_right",
            "feedback_wrong");

    static CsvRow of(Place place, List<String> columns, List<String> fields) {
        Map<String, String> cells = new HashMap<>();
        for (int at = 0; at < fields.size(); at++) {
            cells.put(columns.get(at), fields.get(at).strip());
        }
        return new CsvRow(place, cells, new ArrayList<>());
    }

    String one(String column) {
        return cells.getOrDefault(column, "");
    }

    private List<String> list(String column) {
        return Arrays.stream(one(column).split("\\||\\R"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    JsonObject content() {
        String kind = one(KIND).toLowerCase(Locale.ROOT);
        JsonEdit question = switch (kind) {
            case "single", "multiple" -> Contents.choice(kind(kind), one(QUESTION), options());
            case "truefalse" -> truth();
            case "text" -> said(Contents.text(one(QUESTION), list("right")));
            case "numeric" -> said(number());
            case "gap" -> said(Contents.gap(one(QUESTION), gaps()));
            case "matching" -> said(Contents.matching(one(QUESTION), pairs(), list("wrong")));
            case "ordering" -> said(Contents.ordering(one(QUESTION), list("right")));
            default -> throw new RuleBroken("exchange.refused.kind", one(KIND));
        };
        Points.put(one("points"), question, place, notices);
        return question.json();
    }

    private static QuestionKind kind(String type) {
        return QuestionKind.of(type).orElseThrow();
    }

    private List<Answer> options() {
        return Stream.concat(
                        list("right").stream().map(text -> new Answer(text, true, one("feedback_right"))),
                        list("wrong").stream().map(text -> new Answer(text, false, one("feedback_wrong"))))
                .toList();
    }

    private JsonEdit truth() {
        String right = one("right").toLowerCase(Locale.ROOT);
        if (!right.equals("true") && !right.equals("false")) {
            throw new RuleBroken("exchange.refused.truth", one("right"));
        }
        boolean truth = right.equals("true");
        return Contents.truth(
                one(QUESTION),
                truth,
                one(truth ? "feedback_right" : "feedback_wrong"),
                one(truth ? "feedback_wrong" : "feedback_right"));
    }

    private JsonEdit number() {
        return Contents.numeric(one(QUESTION), decimal("right"), decimal("tolerance"), one("unit"));
    }

    private BigDecimal decimal(String column) {
        String text = one(column).replace(',', '.');
        if (column.equals("tolerance") && text.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!text.matches("-?[0-9]{1,12}([.][0-9]{1,9})?")) {
            throw new RuleBroken("exchange.refused.number", one(column));
        }
        return new BigDecimal(text);
    }

    /** The words that one gap accepts stand between semicolons. */
    private List<List<String>> gaps() {
        return list("right").stream()
                .map(gap -> Arrays.stream(gap.split(";")).map(String::strip).toList())
                .toList();
    }

    private List<Map.Entry<String, String>> pairs() {
        return list("right").stream().map(CsvRow::pair).toList();
    }

    private static Map.Entry<String, String> pair(String text) {
        String[] sides = text.split("->", 2);
        if (sides.length < 2) {
            throw new RuleBroken("exchange.refused.arrow");
        }
        return Map.entry(sides[0].strip(), sides[1].strip());
    }

    private JsonEdit said(JsonEdit question) {
        return Contents.said(question, one("feedback_right"), one("feedback_wrong"));
    }
}
