package org.muster.courses.web.cohort;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.cohort.CohortPlan;
import org.muster.courses.cohort.OpenCohort;

/** {@code /studio/cohorts/new}. */
@Named("newCohort")
@RequestScoped
public class NewCohortBacking {

    @Inject
    CourseCatalogue catalogue;

    @Inject
    OpenCohort openCohort;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private final CohortForm form = new CohortForm();

    public String open() {
        String address = CohortRoutes.ALL + "/" + openCohort.open(form.getCourse(), form.plan());
        notices.next("courses.cohort.done.opened");
        return address + "/add";
    }

    public CohortForm getForm() {
        return form;
    }

    public List<Choice> getCourses() {
        return catalogue.current().stream()
                .map(course -> new Choice(course.slug(), course.title()))
                .toList();
    }

    public List<Choice> getLanguages() {
        return CohortPlan.LANGUAGES.stream()
                .map(each -> new Choice(each, texts.of("courses.cohort.language." + each)))
                .toList();
    }
}
