package org.muster.courses.exchange.moodle;

import java.math.BigDecimal;
import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Answer;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.exchange.xml.Xml;
import org.muster.courses.studio.document.JsonEdit;

/** Words and numbers to type. */
final class MoodleTyped {

    private MoodleTyped() {}

    static JsonEdit words(MoodleQuestion question) {
        List<MoodleAnswer> answers = question.answers();
        List<String> accepted = answers.stream()
                .filter(MoodleAnswer::isRight)
                .map(MoodleAnswer::text)
                .toList();
        if (accepted.stream().anyMatch(words -> words.contains("*"))) {
            question.changed("exchange.changed.star");
        }
        if (question.xml().text("usecase").equals("1")) {
            question.changed("exchange.changed.case");
        }
        return finished(question, answers, Contents.text(question.stem(), accepted));
    }

    static JsonEdit number(MoodleQuestion question) {
        List<MoodleAnswer> answers = question.answers();
        MoodleAnswer right = answers.stream()
                .filter(MoodleAnswer::isRight)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("exchange.refused.unanswerable"));
        if (answers.stream().filter(MoodleAnswer::isRight).count() > 1) {
            question.changed("exchange.changed.numbers");
        }
        List<String> units =
                question.xml().all("unitname", "unit_name").map(Xml::text).toList();
        if (units.size() > 1) {
            question.changed("exchange.changed.units", String.join(", ", units));
        }
        JsonEdit number = Contents.numeric(
                question.stem(),
                decimal(right.text()),
                decimal(right.xml().text("tolerance")),
                units.isEmpty() ? "" : units.get(0));
        return finished(question, answers, number);
    }

    private static BigDecimal decimal(String text) {
        String plain = text.isBlank() ? "0" : text.strip().replace(',', '.');
        if (!plain.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?([eE]-?[0-9]{1,2})?")) {
            throw new RuleBroken("exchange.refused.number", text);
        }
        BigDecimal number = new BigDecimal(plain);
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static JsonEdit finished(MoodleQuestion question, List<MoodleAnswer> answers, JsonEdit content) {
        if (answers.stream().anyMatch(MoodleAnswer::isPartial)) {
            question.changed("exchange.changed.weights");
        }
        List<String> right =
                remarks(answers.stream().filter(MoodleAnswer::isRight).toList());
        List<String> wrong =
                remarks(answers.stream().filter(MoodleAnswer::isAnything).toList());
        if (right.size() > 1) {
            question.changed("exchange.changed.remarks");
        }
        Contents.foreseen(content, foreseen(answers));
        return Contents.said(
                content,
                MoodleQuestion.joined(right.isEmpty() ? "" : right.get(0), question.right()),
                MoodleQuestion.joined(wrong.isEmpty() ? "" : wrong.get(0), question.wrong()));
    }

    private static List<String> remarks(List<MoodleAnswer> answers) {
        return answers.stream()
                .map(MoodleAnswer::feedback)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Answer> foreseen(List<MoodleAnswer> answers) {
        return answers.stream()
                .filter(answer -> !answer.isRight() && !answer.isAnything())
                .filter(answer -> !answer.feedback().isEmpty())
                .map(answer -> new Answer(answer.text(), false, answer.feedback()))
                .toList();
    }
}
