package org.muster.courses.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.HotspotQuestion;
import org.muster.courses.question.Option;
import org.muster.courses.question.Question;
import org.muster.courses.question.Response;

/** An answer as somebody might give it who has not learned the lesson. */
final class WrongAnswer {

    private WrongAnswer() {}

    static Response to(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return firstWrong(choice.options());
        }
        if (question instanceof HotspotQuestion hotspot) {
            return firstWrong(
                    hotspot.areas().stream().map(HotspotQuestion.Area::option).toList());
        }
        List<String> turned = new ArrayList<>(question.solution().parts());
        Collections.rotate(turned, 1);
        Response response = new Response(turned);
        return question.isRight(response) ? Response.of("0") : response;
    }

    private static Response firstWrong(List<Option> options) {
        return new Response(options.stream()
                .filter(option -> !option.right())
                .map(Option::id)
                .limit(1)
                .toList());
    }
}
