package org.muster.webinars.web.studio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.SignedInPerson;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.scheduling.Possible;
import org.muster.webinars.scheduling.ScheduleWebinar;
import org.muster.webinars.web.Addresses;

/** {@code /studio/webinars/new}. */
@Named("newWebinar")
@RequestScoped
public class NewWebinarBacking {

    @Inject
    ScheduleWebinar scheduleWebinar;

    @Inject
    Possible possible;

    @Inject
    PlanChoices choices;

    @Inject
    SignedInPerson person;

    @Inject
    Notices notices;

    private PlanForm form;

    @PostConstruct
    void begin() {
        form = new PlanForm(person.zone());
    }

    public PlanForm getForm() {
        return form;
    }

    public List<Choice> getAudiences() {
        return choices.audiences(possible.own());
    }

    public List<Choice> getCourses() {
        return choices.courses(possible.own());
    }

    public List<Choice> getZones() {
        return choices.zones();
    }

    public String schedule() {
        WebinarId webinar = scheduleWebinar.schedule(form.plan());
        notices.next("webinars.studio.scheduled");
        return Addresses.studio(webinar);
    }
}
