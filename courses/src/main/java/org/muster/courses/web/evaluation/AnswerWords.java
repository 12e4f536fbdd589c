package org.muster.courses.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;
import org.muster.courses.evaluation.Aspect;
import org.muster.courses.evaluation.Spread;

/** Questions and what was answered, in words. */
@Named("answerWords")
@RequestScoped
public class AnswerWords {

    private static final String APPLIED = "applied";

    @Inject
    Scales scales;

    @Inject
    Texts texts;

    public String question(Spread spread) {
        return spread.question().equals(APPLIED)
                ? texts.of("courses.impact.applied")
                : texts.of("courses.evaluation.about." + spread.question());
    }

    /** What can be answered, in the order in which it is counted. */
    public List<String> answers(Spread spread) {
        return choices(spread).stream().map(Choice::label).toList();
    }

    public String average(Spread spread) {
        return texts.of("courses.results.average", spread.average());
    }

    private List<Choice> choices(Spread spread) {
        if (spread.question().equals(APPLIED)) {
            return scales.getApplied();
        }
        return spread.question().equals(Aspect.OVERALL.word()) ? scales.getGood() : scales.getAgreed();
    }
}
