package org.muster.courses.web.cohort;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.SignedInPerson;
import org.muster.courses.cohort.CohortSession;
import org.muster.courses.cohort.PlanSession;

/** {@code /studio/cohorts/{cohort}/sessions}; the buttons of the list go to {@link SessionsPost}. Times are on one's own clock. */
@Named("cohortSessions")
@RequestScoped
public class SessionsBacking {

    @Inject
    OpenGroup open;

    @Inject
    PlanSession planSession;

    @Inject
    SignedInPerson person;

    @Inject
    Notices notices;

    private String title = "";
    private @Nullable LocalDate day;
    private String begins = "";
    private String ends = "";

    public String plan() {
        planSession.plan(open.id(), title, at(begins), at(ends));
        notices.next("courses.cohort.done.planned");
        return open.getAddress() + "/sessions";
    }

    public List<CohortSession> getAll() {
        return planSession.of(open.id());
    }

    private Instant at(String time) {
        if (day == null) {
            throw new RuleBroken("courses.cohort.session.day.missing");
        }
        try {
            return day.atTime(LocalTime.parse(time.strip()))
                    .atZone(person.zone())
                    .toInstant();
        } catch (DateTimeParseException noTime) {
            throw new RuleBroken("courses.cohort.session.clock.rule");
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getBegins() {
        return begins;
    }

    public void setBegins(String begins) {
        this.begins = begins;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }
}
