package org.muster.certificates.web.requirement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.certificates.compliance.AskedOf;
import org.muster.certificates.compliance.Audience;
import org.muster.certificates.compliance.DueRule;
import org.muster.certificates.compliance.LookAtRequirements;
import org.muster.certificates.compliance.RequireCourse;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionFacts;

/** {@code /employer/requirements/{organisation}}: what is asked of whom by when. */
@Named("requirements")
@RequestScoped
public class RequirementsBacking {

    @Inject
    PathParameters path;

    @Inject
    LookAtRequirements lookAtRequirements;

    @Inject
    RequireCourse requireCourse;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private LookAtRequirements.Asking asking;
    private String course = "";
    private String site = "";
    private String department = "";
    private @Nullable LocalDate due;
    private String days = "30";

    @PostConstruct
    void find() {
        asking = lookAtRequirements.of(OrganisationId.parse(path.get("organisation")));
    }

    public String ask() {
        if (due == null) {
            throw new RuleBroken("certificates.requirement.due.missing");
        }
        OrganisationId organisation = asking.organisation().id();
        requireCourse.require(organisation, chosen(), new Audience(site, department), new DueRule(due, number(days)));
        notices.next("certificates.requirement.done.asked");
        return "/employer/requirements/" + organisation;
    }

    private CourseId chosen() {
        return catalogue.current().stream()
                .map(CourseVersionFacts::course)
                .filter(each -> each.value().toString().equals(course))
                .findFirst()
                .orElseThrow(() -> new NotFound("certificates.course.unknown"));
    }

    static int number(@Nullable String typed) {
        String number = Optional.ofNullable(typed).orElse("").strip();
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : -1;
    }

    public LookAtRequirements.Asking getAsking() {
        return asking;
    }

    /** Of whom, in words. */
    public String whom(AskedOf asked) {
        List<String> words = Stream.of(
                        asked.audience().department(), asked.audience().site())
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? texts.of("certificates.requirement.everyone") : String.join(", ", words);
    }

    public List<Choice> getCourses() {
        return catalogue.current().stream()
                .map(each -> new Choice(each.course().value().toString(), each.title()))
                .toList();
    }

    public List<Choice> getSites() {
        return withAny("certificates.employer.any-site", asking.sites());
    }

    public List<Choice> getDepartments() {
        return withAny("certificates.employer.any-department", asking.departments());
    }

    private List<Choice> withAny(String any, List<String> words) {
        return Stream.concat(
                        Stream.of(new Choice("", texts.of(any))), words.stream().map(word -> new Choice(word, word)))
                .toList();
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getSite() {
        return site;
    }

    public void setSite(@Nullable String site) {
        this.site = site == null ? "" : site;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable String department) {
        this.department = department == null ? "" : department;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
