package org.muster.courses.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Paging;
import org.muster.core.web.api.Texts;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.statistics.QuestionFigures;
import org.muster.courses.statistics.QuestionStatistics;
import org.muster.courses.statistics.QuestionStatistics.Found;
import org.muster.courses.web.InWords;

/** {@code /studio/results/{slug}/questions?version=…}. */
@Named("questionFigures")
@RequestScoped
public class QuestionFiguresBacking {

    private static final int HUNDRED = 100;
    private static final int SIZE = 25;

    @Inject
    HttpServletRequest request;

    @Inject
    AskedResults asked;

    @Inject
    QuestionStatistics statistics;

    @Inject
    Texts texts;

    private CourseVersion version;
    private Found found;
    private Paging paging;

    @PostConstruct
    void find() {
        version = asked.version();
        found = statistics.of(version);
        paging = Paging.of(request.getParameter("page"), SIZE, found.questions().size());
    }

    public CourseVersion getVersion() {
        return version;
    }

    public Found getFound() {
        return found;
    }

    /** A page of them. */
    public List<QuestionFigures> getShown() {
        return found.questions().subList((int) paging.skip(), (int) paging.getLast());
    }

    public Paging getPaging() {
        return paging;
    }

    public String getPages() {
        return getAddress() + "/questions?version=" + version.number() + "&page=";
    }

    public int getMost() {
        return QuestionStatistics.MOST;
    }

    public List<Choice> getVersions() {
        return asked.versions().stream()
                .map(each -> new Choice(each.number(), each.number()))
                .toList();
    }

    public String getAddress() {
        return EvaluationRoutes.RESULTS + "/" + version.slug();
    }

    public String stem(QuestionFigures figures) {
        return InWords.stem(figures.question());
    }

    public int percent(double share) {
        return (int) Math.round(share * HUNDRED);
    }

    /** From -100 to 100; a dash when it cannot be said. */
    public String discrimination(QuestionFigures figures) {
        return figures.discrimination().isPresent()
                ? String.valueOf(percent(figures.discrimination().getAsDouble()))
                : "–";
    }

    public Mark mark(QuestionFigures figures) {
        String word = texts.of("courses.figures." + figures.verdict());
        return switch (figures.verdict()) {
            case REVERSED -> Mark.bad("circle-alert", word);
            case HARD, WEAK -> Mark.warn("circle-alert", word);
            case EASY, FEW -> Mark.none(word);
            case FINE -> Mark.ok(word);
        };
    }

    public String advice(QuestionFigures figures) {
        return texts.of("courses.figures.advice." + figures.verdict());
    }
}
