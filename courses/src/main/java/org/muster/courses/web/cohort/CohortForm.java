package org.muster.courses.web.cohort;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.cohort.CohortPlan;

/** What a trainer types of a group. */
public class CohortForm {

    private String course = "";
    private String title = "";
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private String capacity = "30";
    private String language = CohortPlan.LANGUAGES.get(0);

    void fill(CohortPlan plan) {
        title = plan.title();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        capacity = String.valueOf(plan.capacity());
        language = plan.language();
    }

    CohortPlan plan() {
        if (startsOn == null || endsOn == null) {
            throw new RuleBroken("courses.cohort.days.missing");
        }
        int people = capacity.strip().matches("[0-9]{1,6}") ? Integer.parseInt(capacity.strip()) : 0;
        return new CohortPlan(title, startsOn, endsOn, people, language);
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
