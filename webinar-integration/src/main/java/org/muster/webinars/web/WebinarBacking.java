package org.muster.webinars.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.webinars.access.WebinarsAct;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.attendance.Decision;
import org.muster.webinars.attendance.OwnAttendance;
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
    OwnAttendance ownAttendance;

    @Inject
    Texts texts;

    @Inject
    SignedInPerson person;

    @Inject
    Clock clock;

    private Optional<Seen> seen = Optional.empty();
    private Optional<Decision> attendance = Optional.empty();

    @PostConstruct
    void load() {
        seen = lookAtWebinar.look(WebinarId.parse(path.get("webinar")));
        if (seen.filter(Seen::hasPlace).isPresent() && getWebinar().isConfirmed()) {
            attendance = ownAttendance.of(getWebinar().id());
        }
    }

    /** Whoever is not signed in is led to the sign-in, whether or not there is anything, so that letters lead here. */
    public void lead() throws IOException {
        if (seen.isPresent()) {
            return;
        }
        if (person.id().isPresent()) {
            throw new NotFound("webinars.webinar.unknown");
        }
        String here = URLEncoder.encode("/webinars/" + path.get("webinar"), StandardCharsets.UTF_8);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/login?next=" + here);
    }

    /** What was confirmed about whoever looks, in a sentence; empty text when nothing was. */
    public String getOutcome() {
        return attendance.map(this::sentence).orElse("");
    }

    public boolean isAttended() {
        return attendance.map(Decision::attended).orElse(false);
    }

    private String sentence(Decision decision) {
        long minutes = decision.present().toMinutes();
        if (!decision.attended()) {
            return texts.of("webinars.outcome.no", minutes, getLeastMinutes());
        }
        String there = texts.of(
                "webinars.outcome.yes", minutes, getWebinar().schedule().minutes());
        return isCredited()
                ? there + " "
                        + texts.of(
                                "webinars.outcome.hours", getWebinar().terms().cpdHours())
                : there;
    }

    public Seen getSeen() {
        return seen.orElseThrow(() -> new NotFound("webinars.webinar.unknown"));
    }

    public Webinar getWebinar() {
        return getSeen().webinar();
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
