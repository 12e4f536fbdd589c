package org.muster.courses.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Cookies;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.cohort.Classroom;
import org.muster.courses.evaluation.ImpactLetters.Due;
import org.muster.inserver.InServer;

/** Forms and results over HTTP, also when somebody means harm. */
@InServer
class EvaluationHttpIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String EVIL = "=HYPERLINK(\"http://x.example\") <script>alert(1)</script>";

    @Inject
    ShortCourse course;

    @Inject
    Classroom classroom;

    @Inject
    Opinions opinions;

    @Inject
    EvaluateCourse evaluateCourse;

    @Inject
    ImpactLetters letters;

    @Inject
    StopImpactLetters stopImpactLetters;

    @Inject
    Catalogue catalogue;

    @Inject
    Transactions transactions;

    @Inject
    ActingTime time;

    @Inject
    Cookies cookies;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    @Test
    void whatIsWrittenIsNeitherAFormulaNorAScript() throws Exception {
        String slug = course.publish();
        opinions.given(4, slug, 4);
        PersonId person = course.somebody();
        EnrolmentId enrolment = course.passedBy(person, slug);
        course.as(person, () -> evaluateCourse.evaluate(enrolment, Opinions.of(4, EVIL)));
        String trainer = cookies.of(classroom.trainer());
        HttpResponse<String> csv = get("/studio/results/" + slug + ".csv", trainer);
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + slug + "-1.0.csv\"");
        assertThat(csv.body())
                .contains("\"'=HYPERLINK", "It has the right length,Agree,5")
                .doesNotContain(
                        ",=HYPERLINK", ",\"=HYPERLINK", person.toString().substring(24));
        String page = get("/studio/results/" + slug, trainer).body();
        assertThat(page).contains("HYPERLINK").doesNotContain("<script>alert");
    }

    @Test
    void theQuestionOfTheLetterIsThereAfterNinetyDays() throws Exception {
        PersonId person = course.somebody();
        EnrolmentId enrolment = completed(person, 91);
        HttpResponse<String> page = get("/learn/" + enrolment + "/impact", cookies.of(person));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("I could use what I learned", "name=\"applied\"", "name=\"remark\"");
        assertThat(get("/learn/" + enrolment + "/impact", cookies.of(course.somebody()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aMailProgramStopsLettersByItself() throws Exception {
        PersonId person = course.somebody();
        EnrolmentId enrolment = completed(person, 60);
        StopToken token = StopToken.next();
        transactions.runInNew(() -> letters.noteOnce(
                new Due(enrolment, person, catalogue.current().get(0).id(), Instant.now()), token, Instant.now()));
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + "/evaluations/stop/" + token.text()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        assertThat(get("/evaluations/stop/" + token.text(), "").body()).contains("Stop these letters");
        HttpResponse<String> stopped = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(stopped.statusCode()).isEqualTo(200);
        assertThat(stopped.body()).contains("no more of these letters");
        assertThat(stopImpactLetters.areComing(token.text())).isFalse();
    }

    private EnrolmentId completed(PersonId person, int daysAgo) {
        EnrolmentId[] enrolment = new EnrolmentId[1];
        time.at(
                Instant.now().minus(Duration.ofDays(daysAgo)),
                () -> enrolment[0] = course.passedBy(person, course.publish()));
        return enrolment[0];
    }

    private HttpResponse<String> get(String path, String cookie) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
