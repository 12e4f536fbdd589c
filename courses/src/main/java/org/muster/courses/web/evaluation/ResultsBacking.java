package org.muster.courses.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.evaluation.EvaluationResults;
import org.muster.courses.evaluation.EvaluationResults.Entry;

/** {@code /studio/results}. */
@Named("evaluations")
@RequestScoped
public class ResultsBacking {

    @Inject
    EvaluationResults results;

    private List<Entry> all = List.of();

    @PostConstruct
    void find() {
        all = results.all();
    }

    public List<Entry> getAll() {
        return all;
    }

    public String href(CourseVersion version) {
        return EvaluationRoutes.RESULTS + "/" + version.slug() + "?version=" + version.number();
    }
}
