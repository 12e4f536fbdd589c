package org.muster.courses.web.cohort;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.muster.core.web.api.Notices;
import org.muster.courses.cohort.ChangeCohort;
import org.muster.courses.web.Posting;

/** {@code /studio/cohorts/{cohort}/change}; closing goes to {@link ChangePost}. */
@Named("cohortChange")
@RequestScoped
public class ChangeBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    OpenGroup open;

    @Inject
    ChangeCohort changeCohort;

    @Inject
    Notices notices;

    private final CohortForm form = new CohortForm();

    @PostConstruct
    void load() {
        form.fill(open.getPlan());
    }

    public String save() {
        changeCohort.change(open.id(), form.plan(), getVersion());
        notices.next("courses.cohort.done.changed");
        return open.getAddress();
    }

    public CohortForm getForm() {
        return form;
    }

    /** The group that the form was filled from. */
    public long getVersion() {
        String sent = Posting.field(request, "version");
        return sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : open.getVersion();
    }
}
