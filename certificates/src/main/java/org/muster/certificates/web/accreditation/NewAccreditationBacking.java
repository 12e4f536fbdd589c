package org.muster.certificates.web.accreditation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.muster.certificates.accreditation.AccreditVersion;
import org.muster.certificates.accreditation.AccreditationDetail;
import org.muster.certificates.accreditation.AccreditationId;
import org.muster.certificates.accreditation.BodyId;
import org.muster.certificates.accreditation.ExactVersion;
import org.muster.certificates.accreditation.LookAtAccreditations;
import org.muster.core.kernel.NotFound;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionFacts;

/** {@code /admin/accreditation/new}: somebody vouches, or is asked to; {@code like} names one that it resembles. */
@Named("newAccreditation")
@RequestScoped
public class NewAccreditationBacking {

    private static final String GRANTED = "granted";
    private static final String APPLIED = "applied";

    @Inject
    HttpServletRequest request;

    @Inject
    LookAtAccreditations lookAtAccreditations;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    AccreditVersion accreditVersion;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private final AccreditationForm form = new AccreditationForm();
    private String body = "";
    private String course = "";
    private String number = "";
    private String stage = GRANTED;

    @PostConstruct
    void begin() {
        Optional.ofNullable(request.getParameter("like"))
                .map(AccreditationId::parse)
                .map(lookAtAccreditations::one)
                .ifPresent(this::fill);
    }

    private void fill(AccreditationDetail like) {
        form.like(like);
        course = like.version().course().value().toString();
        number = like.version().number();
        body = like.bodyId().toString();
    }

    public String enter() {
        ExactVersion version = new ExactVersion(chosen(), number);
        BodyId vouching = BodyId.parse(body);
        AccreditationId id = stage.equals(APPLIED)
                ? accreditVersion.apply(vouching, version, form.papers(), form.period(), form.terms())
                : accreditVersion.accredit(vouching, version, form.papers(), form.period(), form.terms());
        notices.next("certificates.accreditation.done." + (stage.equals(APPLIED) ? APPLIED : GRANTED));
        return AccreditationRoutes.one(id);
    }

    private CourseId chosen() {
        return catalogue.current().stream()
                .map(CourseVersionFacts::course)
                .filter(each -> each.value().toString().equals(course))
                .findFirst()
                .orElseThrow(() -> new NotFound("certificates.course.unknown"));
    }

    public List<Choice> getBodies() {
        return lookAtAccreditations.bodies().stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    public List<Choice> getCourses() {
        return catalogue.current().stream()
                .map(each -> new Choice(
                        each.course().value().toString(),
                        texts.of("certificates.accreditation.course-now", each.title(), each.number())))
                .toList();
    }

    public List<Choice> getStages() {
        return List.of(
                new Choice(GRANTED, texts.of("certificates.accreditation.stage.granted")),
                new Choice(APPLIED, texts.of("certificates.accreditation.stage.applied")));
    }

    public AccreditationForm getForm() {
        return form;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }
}
