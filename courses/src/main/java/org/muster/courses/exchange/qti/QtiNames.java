package org.muster.courses.exchange.qti;

import java.util.List;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.Option;

/** What things are called in an item. */
final class QtiNames {

    private QtiNames() {}

    /** The options of true and false say so. */
    static String of(ChoiceQuestion question, Option option) {
        return question.type().equals(ChoiceQuestion.TRUE_FALSE)
                ? String.valueOf(question.options().indexOf(option) == 0)
                : option.id();
    }

    static List<String> right(ChoiceQuestion question) {
        return question.options().stream()
                .filter(Option::right)
                .map(option -> of(question, option))
                .toList();
    }

    static String gap(int place) {
        return QtiDeclarations.RESPONSE + "_" + (place + 1);
    }
}
