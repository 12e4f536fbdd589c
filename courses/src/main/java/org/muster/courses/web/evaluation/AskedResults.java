package org.muster.courses.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.evaluation.EvaluationResults;
import org.muster.courses.evaluation.Period;
import org.muster.courses.web.Posting;

/** Of which version and of what time an address asks for results: {@code …/{slug}?version=1.0&period=year}. */
@RequestScoped
class AskedResults {

    @Inject
    HttpServletRequest request;

    @Inject
    PathParameters path;

    @Inject
    EvaluationResults results;

    List<CourseVersion> versions() {
        return results.versions(path.get("slug"));
    }

    /** The newest when it asks for none, or for one there is not. */
    CourseVersion version() {
        List<CourseVersion> all = versions();
        String number = Posting.field(request, "version");
        return all.stream()
                .filter(version -> version.number().equals(number))
                .findFirst()
                .orElse(all.get(0));
    }

    Period period() {
        return Period.of(request.getParameter("period"));
    }

    String query() {
        return "?version=" + version().number() + "&period=" + period().asked();
    }
}
