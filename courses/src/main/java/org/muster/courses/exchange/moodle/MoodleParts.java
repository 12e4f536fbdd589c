package org.muster.courses.exchange.moodle;

import java.util.List;
import java.util.Locale;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.xml.XmlText;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.Feedback;
import org.muster.courses.question.GapQuestion;
import org.muster.courses.question.MatchingQuestion;
import org.muster.courses.question.NumericQuestion;
import org.muster.courses.question.Option;
import org.muster.courses.question.OrderingQuestion;
import org.muster.courses.question.Question;
import org.muster.courses.question.TextQuestion;

/** What belongs to a question of each kind, as Moodle has it. */
final class MoodleParts {

    private static final double WHOLE = 100;
    private static final int MOST_SHARES = 10;
    private static final String PLAIN = "plain_text";

    private final XmlText xml;

    MoodleParts(XmlText xml) {
        this.xml = xml;
    }

    static String type(Question question) {
        return switch (question.type()) {
            case "truefalse" -> "truefalse";
            case "text" -> "shortanswer";
            case "numeric" -> "numerical";
            case "gap" -> "cloze";
            case "matching" -> "matching";
            case "ordering" -> "ordering";
            default -> "multichoice";
        };
    }

    /** A star would stand for any letters. */
    void requireRoom(Question question) {
        if (question instanceof TextQuestion text && text.accepted().stream().anyMatch(words -> words.contains("*"))) {
            throw new RuleBroken("exchange.lost.kind");
        }
    }

    /** Words that would be taken for a gap's answers stay as they are: only the gaps have braces there. */
    String stem(Question question) {
        String stem = question.wording().stem();
        if (question instanceof GapQuestion gap) {
            for (GapQuestion.Gap each : gap.gaps()) {
                stem = stem.replace("{" + each.id() + "}", "{1:SHORTANSWER:" + answers(each.accepted()) + "}");
            }
        }
        return stem;
    }

    private static String answers(List<String> accepted) {
        return "="
                + String.join("~=", accepted.stream().map(MoodleParts::escaped).toList());
    }

    private static String escaped(String words) {
        return words.replaceAll("[\\\\}~#\"/=%]", "\\\\$0");
    }

    boolean losesRemarks(Question question) {
        return question instanceof GapQuestion gap && !isCommon(gap.feedback());
    }

    void write(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            choice(choice);
        } else if (question instanceof TextQuestion text) {
            xml.leaf("usecase", "0").line();
            text.accepted()
                    .forEach(words -> answer("100", words, text.feedback().right(), ""));
            wrong(text.feedback());
        } else if (question instanceof NumericQuestion number) {
            number(number);
        } else if (question instanceof MatchingQuestion matching) {
            matching(matching);
        } else if (question instanceof OrderingQuestion ordering) {
            ordering(ordering);
        } else if (question instanceof GapQuestion gap && isCommon(gap.feedback())) {
            said("generalfeedback", gap.feedback().right());
        }
    }

    private void choice(ChoiceQuestion choice) {
        boolean truth = choice.type().equals(ChoiceQuestion.TRUE_FALSE);
        if (!truth) {
            xml.leaf("single", String.valueOf(!choice.isMultiple())).leaf("shuffleanswers", "true");
            xml.leaf("answernumbering", "none").line();
        }
        long right = choice.options().stream().filter(Option::right).count();
        for (Option option : choice.options()) {
            String fraction = option.right() ? share(right) : choice.isMultiple() ? "-100" : "0";
            String name = choice.options().indexOf(option) == 0 ? "true" : "false";
            answer(fraction, truth ? name : option.text(), option.feedback(), "");
        }
    }

    private static String share(long right) {
        String share = String.format(Locale.ROOT, "%.5f", WHOLE / right).replaceFirst("\\.?0+$", "");
        return right > MOST_SHARES ? "5" : share;
    }

    private void number(NumericQuestion number) {
        answer(
                "100",
                number.value().toPlainString(),
                number.feedback().right(),
                number.tolerance().toPlainString());
        wrong(number.feedback());
        if (!number.unit().isEmpty()) {
            xml.open("units").open("unit").leaf("multiplier", "1").leaf("unit_name", number.unit());
            xml.close("unit").close("units").line();
        }
    }

    private void wrong(Feedback feedback) {
        feedback.foreseen().forEach(each -> answer("0", each.answer(), each.words(), ""));
        if (!feedback.wrong().isEmpty()) {
            answer("0", "*", feedback.wrong(), "");
        }
    }

    private void answer(String fraction, String words, String remark, String tolerance) {
        xml.open("answer", "fraction", fraction, "format", PLAIN).leaf("text", words);
        said("feedback", remark);
        if (!tolerance.isEmpty()) {
            xml.leaf("tolerance", tolerance);
        }
        xml.close("answer").line();
    }

    private void matching(MatchingQuestion matching) {
        xml.leaf("shuffleanswers", "true").line();
        both(matching.feedback());
        for (MatchingQuestion.Pair pair : matching.pairs()) {
            pair(pair.left(), text(matching, pair.target()));
        }
        matching.targets().stream()
                .filter(target -> matching.pairs().stream()
                        .noneMatch(pair -> pair.target().equals(target.id())))
                .forEach(target -> pair("", target.text()));
    }

    private static String text(MatchingQuestion matching, String target) {
        return matching.targets().stream()
                .filter(each -> each.id().equals(target))
                .map(MatchingQuestion.Target::text)
                .findFirst()
                .orElse("");
    }

    private void pair(String left, String right) {
        xml.open("subquestion", "format", PLAIN).leaf("text", left);
        xml.open("answer")
                .leaf("text", right)
                .close("answer")
                .close("subquestion")
                .line();
    }

    private void ordering(OrderingQuestion ordering) {
        xml.leaf("layouttype", "VERTICAL").leaf("selecttype", "ALL").leaf("selectcount", "0");
        xml.leaf("gradingtype", "ALL_OR_NOTHING").leaf("showgrading", "SHOW").line();
        both(ordering.feedback());
        for (int at = 0; at < ordering.items().size(); at++) {
            answer(String.valueOf(at + 1), ordering.items().get(at).text(), "", "");
        }
    }

    private void both(Feedback feedback) {
        if (isCommon(feedback)) {
            said("generalfeedback", feedback.right());
        } else {
            said("correctfeedback", feedback.right());
            said("incorrectfeedback", feedback.wrong());
        }
    }

    private static boolean isCommon(Feedback feedback) {
        return feedback.right().equals(feedback.wrong());
    }

    private void said(String name, String words) {
        if (!words.isEmpty()) {
            xml.open(name, "format", PLAIN).leaf("text", words).close(name).line();
        }
    }
}
