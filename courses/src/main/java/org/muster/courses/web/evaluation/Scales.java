package org.muster.courses.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;
import org.muster.courses.evaluation.Aspect;
import org.muster.courses.evaluation.Impact.Applied;

/** What can be answered to each question, in words. */
@Named("scales")
@RequestScoped
public class Scales {

    private static final String AGREED = "courses.evaluation.degree.";
    private static final String GOOD = "courses.evaluation.good.";

    @Inject
    Texts texts;

    /** From "strongly disagree" to "strongly agree". */
    public List<Choice> getAgreed() {
        return degrees(AGREED);
    }

    /** From "poor" to "excellent". */
    public List<Choice> getGood() {
        return degrees(GOOD);
    }

    public List<Choice> getApplied() {
        return Arrays.stream(Applied.values())
                .map(each -> new Choice(each.name(), texts.of("courses.impact.applied." + each.word())))
                .toList();
    }

    /** What a degree of this aspect means. */
    public String words(Aspect aspect, int degree) {
        return texts.of((aspect == Aspect.OVERALL ? GOOD : AGREED) + degree);
    }

    private List<Choice> degrees(String words) {
        return IntStream.rangeClosed(Aspect.LEAST, Aspect.MOST)
                .mapToObj(degree -> new Choice(String.valueOf(degree), texts.of(words + degree)))
                .toList();
    }
}
