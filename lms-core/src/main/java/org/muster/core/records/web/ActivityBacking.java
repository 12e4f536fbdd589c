package org.muster.core.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.muster.core.kernel.Asked;
import org.muster.core.records.day.DaysQuery;
import org.muster.core.records.day.Span;
import org.muster.core.records.day.Tally;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;

/** {@code /admin/statements/activity?over=…}: how many statements there were, drawn and as a table. */
@Named("statementsActivity")
@RequestScoped
public class ActivityBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    DaysQuery days;

    @Inject
    RecordWords words;

    @Inject
    Texts texts;

    private Span span;
    private Tally tally;

    @PostConstruct
    void count() {
        span = Asked.choice(request.getParameter("over"), Span.DAYS);
        tally = days.over(span);
    }

    public Tally getTally() {
        return tally;
    }

    public Bars getBars() {
        return Bars.of(tally);
    }

    public String getOver() {
        return Asked.word(span);
    }

    public List<Choice> getSpans() {
        return Arrays.stream(Span.values())
                .map(each -> new Choice(Asked.word(each), texts.of("records.activity." + Asked.word(each))))
                .toList();
    }

    /** The verbs in words, in their order. */
    public List<Choice> getKey() {
        return IntStream.range(0, tally.verbs().size())
                .mapToObj(
                        place -> new Choice(Bars.kind(place), word(tally.verbs().get(place))))
                .toList();
    }

    /** What the chart shows, for those who do not see it. */
    public String getSaid() {
        return texts.of(
                "records.activity.said", texts.of("records.activity." + getOver()), tally.total(), tally.most());
    }

    private String word(String verb) {
        return verb.equals(Tally.OTHERS) ? texts.of("records.activity.others") : words.verb(verb);
    }
}
