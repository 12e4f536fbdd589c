package org.muster.webinars.web.studio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.muster.core.web.api.PathParameters;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.scheduling.Desk;
import org.muster.webinars.web.Addresses;
import org.muster.webinars.web.Labels;
import org.muster.webinars.webinar.Webinar;

/** The webinar whose pages of the studio are open: {@code /studio/webinars/{webinar}…}. */
@Named("openWebinar")
@RequestScoped
public class OpenWebinarBacking {

    @Inject
    PathParameters path;

    @Inject
    Desk desk;

    @Inject
    Labels labels;

    @Inject
    Clock clock;

    private Webinar webinar;

    @PostConstruct
    void load() {
        webinar = desk.look(WebinarId.parse(path.get("webinar")));
    }

    public Webinar getWebinar() {
        return webinar;
    }

    public String getTitle() {
        return labels.title(webinar);
    }

    public String getHome() {
        return Addresses.studio(webinar.id());
    }

    public long getLeastMinutes() {
        return webinar.terms().leastMinutes(webinar.schedule().minutes());
    }

    public boolean isCancelled() {
        return webinar.isCancelled();
    }

    /** Whether it can still be changed. */
    public boolean isChangeable() {
        return !webinar.isCancelled() && !webinar.schedule().hasBegun(clock.instant());
    }

    /** Whether it can still be cancelled. */
    public boolean isOpen() {
        return webinar.isOpen(clock.instant());
    }

    public boolean isHeld() {
        return !webinar.isCancelled() && webinar.schedule().isOver(clock.instant());
    }
}
