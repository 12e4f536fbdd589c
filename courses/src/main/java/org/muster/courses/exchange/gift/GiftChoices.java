package org.muster.courses.exchange.gift;

import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Answer;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.question.QuestionKind;

/** Options to choose: with an equals sign one is right, with weights only several are. */
record GiftChoices(GiftQuestion asked) {

    JsonEdit content() {
        List<GiftAnswer> answers = GiftAnswer.of(asked.inner());
        boolean one = answers.stream().anyMatch(GiftAnswer::marked);
        if (one && answers.stream().filter(GiftAnswer::isRight).count() > 1) {
            throw new RuleBroken("exchange.refused.several");
        }
        if (answers.stream().anyMatch(answer -> isLost(answer, one))) {
            asked.changed("exchange.changed.weights");
        }
        List<Answer> options =
                answers.stream().map(answer -> option(answer, one)).toList();
        return Contents.choice(one ? QuestionKind.SINGLE : QuestionKind.MULTIPLE, asked.stem(), options);
    }

    private static boolean isLost(GiftAnswer answer, boolean one) {
        return one ? answer.weighted() && !answer.isRight() && Math.abs(answer.weight()) > 0 : answer.weighted();
    }

    private Answer option(GiftAnswer answer, boolean one) {
        return new Answer(
                asked.words(answer.text()),
                one ? answer.isRight() : answer.weight() > 0,
                GiftReader.joined(asked.words(answer.feedback()), asked.general()));
    }
}
