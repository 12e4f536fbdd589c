package org.muster.alerts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.message.LookAtMessage;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.Story;
import org.muster.core.web.api.Paging;
import org.muster.core.web.api.SignedInPerson;

/** {@code /alerts/desk}: what waits, what one writes, what was sent. */
@Named("alertDesk")
@RequestScoped
public class DeskBacking {

    private static final int ON_A_PAGE = 20;

    @Inject
    LookAtMessage lookAtMessage;

    @Inject
    SignedInPerson person;

    @Inject
    HttpServletRequest request;

    private @Nullable List<Story> stories;

    @PostConstruct
    void load() {
        stories = lookAtMessage.stories();
    }

    public List<Message> getWaiting() {
        return lookAtMessage.waiting();
    }

    public List<Message> getDrafts() {
        return lookAtMessage.drafts();
    }

    public Paging getPaging() {
        return Paging.of(request.getParameter("page"), ON_A_PAGE, all().size());
    }

    public List<Story> getSent() {
        return all().stream().skip(getPaging().skip()).limit(ON_A_PAGE).toList();
    }

    public boolean isAuthor() {
        return person.may(AlertsAct.WRITE);
    }

    private List<Story> all() {
        return stories == null ? List.of() : stories;
    }
}
