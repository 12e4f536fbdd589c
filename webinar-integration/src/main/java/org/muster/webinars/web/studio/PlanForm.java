package org.muster.webinars.web.studio;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.muster.core.people.api.AccessLevel;
import org.muster.webinars.webinar.Audience;
import org.muster.webinars.webinar.Plan;
import org.muster.webinars.webinar.PlanIsWhole;
import org.muster.webinars.webinar.Schedule;
import org.muster.webinars.webinar.Terms;
import org.muster.webinars.webinar.Wording;

/** What a host types of a webinar. */
public class PlanForm {

    private static final int FIRST_PLACES = 100;
    private static final int FIRST_PERCENT = 80;
    private static final int FIRST_MINUTES = 60;

    private String title = "";
    private String titleWelsh = "";
    private String body = "";
    private String speakers = "";
    private @Nullable LocalDate day;
    private String clock = "";
    private String zone;
    private String minutes = String.valueOf(FIRST_MINUTES);
    private String audience = AudienceWord.of(Audience.of(AccessLevel.REGISTERED));
    private String link = "";
    private String capacity = String.valueOf(FIRST_PLACES);
    private String percent = String.valueOf(FIRST_PERCENT);
    private String hours = "1";
    private String course = "";

    /** An empty form for somebody whose clock stands there. */
    PlanForm(ZoneId here) {
        zone = here.getId();
    }

    PlanForm(Plan plan) {
        Wording wording = plan.wording();
        title = wording.title();
        titleWelsh = wording.titleWelsh();
        body = wording.body();
        speakers = wording.speakers();
        day = plan.schedule().start().toLocalDate();
        clock = plan.schedule().start().toLocalTime().toString();
        zone = plan.schedule().zone().getId();
        minutes = String.valueOf(plan.schedule().minutes());
        audience = AudienceWord.of(plan.audience());
        link = plan.joinLink();
        capacity = String.valueOf(plan.terms().capacity());
        percent = String.valueOf(plan.terms().leastPercent());
        hours = plan.terms().cpdHours().stripTrailingZeros().toPlainString();
        course = plan.terms().countsFor().map(id -> id.value().toString()).orElse("");
    }

    Plan plan() {
        ZonedDateTime start = Entered.start(day, clock, zone);
        Terms terms = new Terms(
                Entered.number(capacity, "webinars.rule.capacity", PlanIsWhole.MOST_PLACES),
                Entered.number(percent, "webinars.rule.percent"),
                Entered.hours(hours),
                Entered.course(course));
        return new Plan(
                new Wording(title, titleWelsh, body, speakers),
                new Schedule(
                        start,
                        Entered.number(
                                minutes, "webinars.rule.minutes", PlanIsWhole.LEAST_MINUTES, PlanIsWhole.MOST_MINUTES)),
                AudienceWord.parse(audience),
                terms,
                link);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = Entered.text(title);
    }

    public String getTitleWelsh() {
        return titleWelsh;
    }

    public void setTitleWelsh(@Nullable String titleWelsh) {
        this.titleWelsh = Entered.text(titleWelsh);
    }

    public String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = Entered.text(body);
    }

    public String getSpeakers() {
        return speakers;
    }

    public void setSpeakers(@Nullable String speakers) {
        this.speakers = Entered.text(speakers);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getClock() {
        return clock;
    }

    public void setClock(@Nullable String clock) {
        this.clock = Entered.text(clock);
    }

    public String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = Entered.text(zone);
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = Entered.text(minutes);
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(@Nullable String audience) {
        this.audience = Entered.text(audience);
    }

    public String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = Entered.text(link);
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable String capacity) {
        this.capacity = Entered.text(capacity);
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(@Nullable String percent) {
        this.percent = Entered.text(percent);
    }

    public String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = Entered.text(hours);
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(@Nullable String course) {
        this.course = Entered.text(course);
    }
}
