package org.muster.webinars.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.SignedInPerson;
import org.muster.webinars.access.WebinarsAct;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.reading.LookAtWebinar;
import org.muster.webinars.reading.Seen;
import org.muster.webinars.webinar.Webinar;

/** {@code /webinars/{webinar}}; its buttons go to {@link WebinarPost}. */
@Named("webinarPage")
@RequestScoped
public class WebinarBacking {

    @Inject
    PathParameters path;

    @Inject
    LookAtWebinar lookAtWebinar;

    @Inject
    Labels labels;

    @Inject
    SignedInPerson person;

    @Inject
    Clock clock;

    private Seen seen;

    @PostConstruct
    void load() {
        seen = lookAtWebinar.look(WebinarId.parse(path.get("webinar")));
    }

    public Seen getSeen() {
        return seen;
    }

    public Webinar getWebinar() {
        return seen.webinar();
    }

    public String getHome() {
        return Addresses.of(getWebinar().id());
    }

    public String getTitle() {
        return labels.title(getWebinar());
    }

    public LocalDate getDay() {
        return labels.day(getWebinar());
    }

    public String getHours() {
        return labels.hours(getWebinar());
    }

    public String getElsewhere() {
        return labels.elsewhere(getWebinar());
    }

    public String getOpensAt() {
        return labels.moment(getWebinar().schedule().opensAt());
    }

    public boolean isOver() {
        return getWebinar().schedule().isOver(clock.instant());
    }

    public boolean isCancelled() {
        return getWebinar().isCancelled();
    }

    /** Whether one can register or leave. */
    public boolean isOpen() {
        return getWebinar().isOpen(clock.instant());
    }

    public boolean isRoomOpen() {
        return isOpen() && getWebinar().schedule().isRoomOpen(clock.instant());
    }

    public boolean isHost() {
        return person.id().filter(getWebinar().host().value()::equals).isPresent() && person.may(WebinarsAct.RUN);
    }

    public long getLeastMinutes() {
        return getWebinar().terms().leastMinutes(getWebinar().schedule().minutes());
    }

    public boolean isCredited() {
        return getWebinar().terms().cpdHours().signum() > 0;
    }
}
