package org.muster.courses.exchange.moodle;

import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Answer;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.question.QuestionKind;

/** Options to choose. */
final class MoodleChoices {

    private MoodleChoices() {}

    static JsonEdit choice(MoodleQuestion question) {
        boolean one = List.of("true", "1").contains(question.xml().text("single"));
        List<MoodleAnswer> answers = question.answers();
        if (one && answers.stream().filter(MoodleAnswer::isRight).count() > 1) {
            throw new RuleBroken("exchange.refused.several");
        }
        if (isLost(answers, one)) {
            question.changed("exchange.changed.weights");
        }
        List<Answer> options = answers.stream()
                .map(answer -> option(question, answer, one ? answer.isRight() : answer.fraction() > 0))
                .toList();
        return Contents.choice(one ? QuestionKind.SINGLE : QuestionKind.MULTIPLE, question.stem(), options);
    }

    private static boolean isLost(List<MoodleAnswer> answers, boolean one) {
        return one
                ? answers.stream().anyMatch(answer -> !answer.isRight() && Math.abs(answer.fraction()) > 0)
                : answers.stream().anyMatch(MoodleAnswer::isPartial);
    }

    /** A remark on the whole is said of each answer. */
    private static Answer option(MoodleQuestion question, MoodleAnswer answer, boolean right) {
        String whole = right ? question.right() : question.wrong();
        String common = question.remark("generalfeedback");
        String said = answer.feedback().isEmpty() ? whole : MoodleQuestion.joined(answer.feedback(), common);
        return new Answer(answer.text(), right, said);
    }

    static JsonEdit truth(MoodleQuestion question) {
        String common = question.remark("generalfeedback");
        MoodleAnswer ofTrue = named(question, "true");
        MoodleAnswer ofFalse = named(question, "false");
        if (ofTrue.isRight() == ofFalse.isRight()) {
            throw new RuleBroken("exchange.refused.unanswerable");
        }
        return Contents.truth(
                question.stem(),
                ofTrue.isRight(),
                MoodleQuestion.joined(ofTrue.feedback(), common),
                MoodleQuestion.joined(ofFalse.feedback(), common));
    }

    private static MoodleAnswer named(MoodleQuestion question, String name) {
        return question.answers().stream()
                .filter(answer -> answer.text().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("exchange.refused.answers"));
    }
}
