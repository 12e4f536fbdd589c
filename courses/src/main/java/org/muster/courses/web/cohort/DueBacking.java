package org.muster.courses.web.cohort;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.muster.courses.cohort.DueDates;
import org.muster.courses.cohort.SetDueDates;
import org.muster.courses.syllabus.Module;

/** {@code /studio/cohorts/{cohort}/due}; its form goes to {@link DuePost}. */
@Named("cohortDue")
@RequestScoped
public class DueBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    OpenGroup open;

    @Inject
    SetDueDates setDueDates;

    private DueDates due = DueDates.NONE;
    private List<Module> modules = List.of();

    @PostConstruct
    void load() {
        due = setDueDates.of(open.id());
        modules = setDueDates.modules(open.id());
    }

    public List<Module> getModules() {
        return modules;
    }

    /** As it was sent, else as it is; empty text when it is not due. */
    public String day(String part) {
        String sent = request.getParameter("due-" + part);
        return sent != null ? sent : due.of(part).map(LocalDate::toString).orElse("");
    }
}
