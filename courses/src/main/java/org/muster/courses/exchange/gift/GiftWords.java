package org.muster.courses.exchange.gift;

import java.util.List;
import org.muster.courses.exchange.question.Answer;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.studio.document.JsonEdit;

/** Words to type; within a sentence they fill its gap. */
record GiftWords(GiftQuestion asked) {

    private static final String ANYTHING = "*";

    /** A single answer needs no equals sign. */
    JsonEdit content() {
        List<GiftAnswer> answers = GiftAnswer.of((asked.inner().contains("=") ? "" : "=") + asked.inner());
        List<String> accepted = answers.stream()
                .filter(GiftAnswer::isRight)
                .map(answer -> asked.words(answer.text()))
                .toList();
        if (answers.stream().anyMatch(GiftAnswer::isPartial)) {
            asked.changed("exchange.changed.weights");
        }
        if (accepted.stream().anyMatch(words -> words.contains(ANYTHING))) {
            asked.changed("exchange.changed.star");
        }
        JsonEdit question = asked.isWithin()
                ? gap(accepted, answers)
                : Contents.foreseen(Contents.text(asked.stem(), accepted), foreseen(asked, answers));
        return said(asked, answers, question);
    }

    private JsonEdit gap(List<String> accepted, List<GiftAnswer> answers) {
        if (!foreseen(asked, answers).isEmpty()) {
            asked.changed("exchange.changed.foreseen");
        }
        return Contents.gap(asked.stemWithGap(), List.of(accepted));
    }

    static List<Answer> foreseen(GiftQuestion asked, List<GiftAnswer> answers) {
        return answers.stream()
                .filter(answer -> !answer.isRight() && !isAnything(answer))
                .filter(answer -> !answer.feedback().isEmpty())
                .map(answer -> new Answer(asked.words(answer.text()), false, asked.words(answer.feedback())))
                .toList();
    }

    static JsonEdit said(GiftQuestion asked, List<GiftAnswer> answers, JsonEdit question) {
        return Contents.said(
                question,
                remark(asked, answers.stream().filter(GiftAnswer::isRight).toList()),
                remark(asked, answers.stream().filter(GiftWords::isAnything).toList()));
    }

    private static String remark(GiftQuestion asked, List<GiftAnswer> answers) {
        String first = answers.stream()
                .map(GiftAnswer::feedback)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        if (answers.stream()
                .anyMatch(answer ->
                        !answer.feedback().isEmpty() && !answer.feedback().equals(first))) {
            asked.changed("exchange.changed.remarks");
        }
        return GiftReader.joined(asked.words(first), asked.general());
    }

    /** What is said of any other answer. */
    private static boolean isAnything(GiftAnswer answer) {
        return answer.text().equals(ANYTHING) && !answer.isRight();
    }
}
