package org.muster.courses.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.evaluation.EvaluationResults;
import org.muster.courses.evaluation.EvaluationResults.Results;
import org.muster.courses.evaluation.EvaluationResults.Written;
import org.muster.courses.evaluation.Period;

/** {@code /studio/results/{slug}?version=…&period=…&page=…&later=…}. */
@Named("evaluationResults")
@RequestScoped
public class ResultsOfBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    AskedResults asked;

    @Inject
    EvaluationResults results;

    @Inject
    Texts texts;

    private CourseVersion version;
    private Results found;

    @PostConstruct
    void find() {
        version = asked.version();
        found = results.of(version, asked.period());
    }

    public Results getFound() {
        return found;
    }

    public CourseVersion getVersion() {
        return version;
    }

    public Written getWritten() {
        return results.written(version, asked.period(), request.getParameter("page"));
    }

    public Written getChanged() {
        return results.changed(version, asked.period(), request.getParameter("later"));
    }

    public List<Choice> getVersions() {
        return asked.versions().stream()
                .map(each -> new Choice(each.number(), each.number()))
                .toList();
    }

    public String getPeriod() {
        return asked.period().asked();
    }

    public List<Choice> getPeriods() {
        return Arrays.stream(Period.values())
                .map(each -> new Choice(each.asked(), texts.of("courses.results.period." + each.asked())))
                .toList();
    }

    public String getAddress() {
        return EvaluationRoutes.RESULTS + "/" + version.slug();
    }

    public String getCsv() {
        return getAddress() + ".csv" + asked.query();
    }

    /** The address of a further page, up to its number. */
    public String pages(String parameter) {
        return getAddress() + asked.query() + "&" + parameter + "=";
    }

    /** A text as its paragraphs. */
    public List<String> lines(String remark) {
        return remark.lines().filter(line -> !line.isBlank()).toList();
    }
}
