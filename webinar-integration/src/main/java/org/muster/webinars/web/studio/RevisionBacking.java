package org.muster.webinars.web.studio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;
import org.muster.webinars.scheduling.Possible;
import org.muster.webinars.scheduling.ReviseWebinar;

/** {@code /studio/webinars/{webinar}}: the plan as a form. */
@Named("webinarRevision")
@RequestScoped
public class RevisionBacking {

    @Inject
    OpenWebinarBacking open;

    @Inject
    HttpServletRequest request;

    @Inject
    ReviseWebinar reviseWebinar;

    @Inject
    Possible possible;

    @Inject
    PlanChoices choices;

    @Inject
    Notices notices;

    private PlanForm form;

    @PostConstruct
    void load() {
        form = new PlanForm(open.getWebinar().plan());
    }

    public PlanForm getForm() {
        return form;
    }

    /** The version that the form was filled from. */
    public String getVersion() {
        String sent = request.getParameter("version");
        return sent == null ? String.valueOf(open.getWebinar().story().version()) : sent;
    }

    public List<Choice> getAudiences() {
        return choices.audiences(possible.of(open.getWebinar().host()));
    }

    public List<Choice> getCourses() {
        return choices.courses(possible.of(open.getWebinar().host()));
    }

    public List<Choice> getZones() {
        return choices.zones();
    }

    public String save() {
        reviseWebinar.revise(
                open.getWebinar().id(), form.plan(), Entered.number(getVersion(), "webinars.form.unknown"));
        notices.next("webinars.studio.saved");
        return open.getHome();
    }
}
