package org.muster.webinars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Cookies;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.OwnStudies;
import org.muster.inserver.InServer;
import org.muster.webinars.Hosting;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.report.ImportReport;
import org.muster.webinars.webinar.Audience;
import org.muster.webinars.webinar.Plan;
import org.muster.webinars.webinar.Terms;

/** From the enrolment to the certificate’s door: a course that asks for a webinar, as learner and trainer go through it. */
@InServer
class WebinarBeforeTheAssessmentIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String START = "Start the assessment";
    private static final String MISSING = "One webinar of this course is still to be attended.";

    @Inject
    ShortCourse course;

    @Inject
    Hosting hosting;

    @Inject
    ImportReport importReport;

    @Inject
    ConfirmAttendance confirmAttendance;

    @Inject
    CorrectAttendance correctAttendance;

    @Inject
    OwnStudies studies;

    @Inject
    Cookies cookies;

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private PersonId trainer;
    private PersonId learner;
    private String slug;
    private EnrolmentId enrolment;

    @BeforeEach
    void aLearnerHasDoneTheLessons() {
        trainer = hosting.host();
        learner = course.somebody();
        slug = course.publishWithWebinars(1);
        enrolment = course.enrol(learner, slug);
        course.learn(learner, enrolment);
    }

    @Test
    void theAssessmentOpensWhenTheTrainerConfirmsWhoAttended() throws Exception {
        assertThat(page("/courses/" + slug)).contains(MISSING, "Choose a webinar", "/assessment");
        assertThat(page("/dashboard")).contains("Next: a webinar", MISSING);
        assertThat(assessment()).contains(MISSING, "None is planned yet").doesNotContain(START);
        refusesToStart();

        WebinarId webinar = hosting.scheduled(trainer, countingForTheCourse());
        assertThat(assessment()).contains("/webinars/" + webinar).doesNotContain("None is planned yet");
        assertThat(page("/courses/" + slug)).contains("/webinars/" + webinar);
        hosting.register(learner, webinar);

        hosting.begun(webinar, Duration.ofHours(2));
        hosting.as(trainer, () -> importReport.take(webinar, report(webinar)));
        refusesToStart();
        hosting.does(trainer, () -> confirmAttendance.confirm(webinar));
        await().atMost(Duration.ofSeconds(60)).until(() -> assessment().contains(START));

        assertThat(assessment()).doesNotContain("still to be attended");
        assertThat(page("/courses/" + slug)).doesNotContain("still to be attended");
        course.submit(learner, enrolment, course.answerAll(learner, enrolment, "a"));
        assertThat(hosting.as(learner, () -> studies.get(enrolment).isCompleted()))
                .isTrue();
    }

    @Test
    void whoeverWasNotThereIsStillToldSoAndComesInByACorrection() throws Exception {
        WebinarId webinar = hosting.scheduled(trainer, countingForTheCourse());
        hosting.register(learner, webinar);
        hosting.begun(webinar, Duration.ofHours(2));
        hosting.does(trainer, () -> confirmAttendance.confirm(webinar));
        assertThat(assessment()).contains(MISSING).doesNotContain(START);

        hosting.does(trainer, () -> correctAttendance.correct(webinar, learner, true, "They were there by telephone."));
        await().atMost(Duration.ofSeconds(60)).until(() -> assessment().contains(START));
    }

    @Test
    void aWebinarForTheLearnersThatCountsForNothingIsNotOfferedAsOneThatCounts() throws Exception {
        Plan plan = hosting.plan("Only a talk", Audience.of(courseId()), 5);
        WebinarId talk = hosting.scheduled(trainer, plan);

        assertThat(page("/courses/" + slug)).contains("/webinars/" + talk);
        assertThat(assessment()).contains("None is planned yet").doesNotContain("/webinars/" + talk);
    }

    private void refusesToStart() {
        assertThatThrownBy(() -> course.answerAll(learner, enrolment, "a"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.attempt.webinars-first");
    }

    private Plan countingForTheCourse() {
        Plan plan = hosting.plan("Doors together", Audience.of(courseId()), 5);
        Terms terms = plan.terms();
        return new Plan(
                plan.wording(),
                plan.schedule(),
                plan.audience(),
                new Terms(terms.capacity(), terms.leastPercent(), terms.cpdHours(), Optional.of(courseId())),
                plan.joinLink());
    }

    private CourseId courseId() {
        return sql.first(row -> new CourseId(row.id("id")), "SELECT id FROM courses_course WHERE slug = ?", slug)
                .orElseThrow();
    }

    private byte[] report(WebinarId webinar) {
        Instant start = hosting.find(webinar).schedule().startsAt();
        String line = hosting.mailboxOf(learner) + "," + start + "," + start.plus(Duration.ofHours(1));
        return ("email,joined,left\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String assessment() throws IOException, InterruptedException {
        return page("/learn/" + enrolment + "/assessment");
    }

    private String page(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + path))
                .header("Cookie", cookies.of(learner))
                .build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
