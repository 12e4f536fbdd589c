package org.muster.courses.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.files.Picture;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.signin.Cookies;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.Desks;
import org.muster.courses.studio.Paintings;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.editing.AddPart;
import org.muster.courses.studio.editing.AddPicture;
import org.muster.courses.studio.editing.AddQuestion;
import org.muster.courses.studio.editing.CourseWords;
import org.muster.courses.studio.editing.DescribePicture;
import org.muster.courses.studio.editing.LessonWords;
import org.muster.courses.studio.editing.LookAtDraft;
import org.muster.courses.studio.editing.OpenPublished;
import org.muster.courses.studio.editing.PublishDraft;
import org.muster.courses.studio.editing.ReviseCourse;
import org.muster.courses.studio.editing.ReviseLesson;
import org.muster.courses.studio.editing.ReviseModule;
import org.muster.courses.studio.editing.ReviseQuestion;
import org.muster.inserver.InServer;

/** The studio over HTTP, as its author, another trainer and somebody who means harm ask for it. */
@InServer
class StudioHttpIT {

    private static final String EVIL = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    Desks desks;

    @Inject
    Cookies cookies;

    @Inject
    AddPart addPart;

    @Inject
    AddPicture addPicture;

    @Inject
    DescribePicture describePicture;

    @Inject
    AddQuestion addQuestion;

    @Inject
    ReviseCourse reviseCourse;

    @Inject
    ReviseModule reviseModule;

    @Inject
    ReviseLesson reviseLesson;

    @Inject
    ReviseQuestion reviseQuestion;

    @Inject
    OpenPublished openPublished;

    @Inject
    PublishDraft publishDraft;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    @Test
    void aScriptInAnyFieldIsShownAsTextEverywhere() throws Exception {
        PersonId trainer = desks.holding(Role.TRAINER);
        DraftId draft = desks.as(trainer, () -> fullOfHarm(openPublished.open(desks.publishedCourse())));
        String cookie = cookies.of(trainer);
        String at = "/studio/courses/" + draft;

        for (String page : List.of(
                "/studio",
                "/studio?words=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                at,
                at + "/modules/m1",
                at + "/lessons/m1-l1",
                at + "/questions",
                at + "/questions?words=%3Cscript%3Ealert(1)%3C%2Fscript%3E&module=%22%3E%3Cscript%3E",
                at + "/questions/q1",
                at + "/questions/k1",
                at + "/assessment",
                at + "/pictures",
                at + "/preview/m1-l1",
                at + "/review?part=%22%3E%3Cscript%3E&quote=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                at + "/publish")) {
            HttpResponse<String> shown = get(page, cookie);
            assertThat(shown.statusCode()).as(page).isEqualTo(200);
            assertHarmless(page, shown.body());
        }
    }

    @Test
    void aScriptThatIsPublishedReachesNoLearner() throws Exception {
        PersonId trainer = desks.holding(Role.TRAINER);
        String slug = desks.publishedCourse();
        desks.does(trainer, () -> {
            DraftId draft = fullOfHarm(openPublished.open(slug));
            desks.letAllStand(trainer, draft);
            publishDraft.publish(draft, "6.6", EVIL, desks.revision(trainer, draft));
        });

        HttpResponse<String> shown = get("/courses/" + slug, cookies.of(desks.holding(Role.LEARNER)));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertHarmless(slug, shown.body());
    }

    @Test
    void draftAndPictureOfAnotherTrainerAreNotThere() throws Exception {
        PersonId trainer = desks.holding(Role.TRAINER);
        DraftId draft = desks.withALesson(trainer);
        DraftFile picture = desks.as(trainer, () -> addPicture.add(draft, painting()));
        String other = cookies.of(desks.holding(Role.TRAINER));
        String at = "/studio/courses/" + draft;

        for (String page : List.of(
                at,
                at + "/modules/m1",
                at + "/lessons/l1",
                at + "/questions",
                at + "/assessment",
                at + "/pictures",
                at + "/preview",
                at + "/preview/l1",
                at + "/publish",
                picture.address(draft))) {
            assertThat(get(page, other).statusCode()).as(page).isEqualTo(404);
            assertThat(get(page, cookies.of(desks.holding(Role.LEARNER))).statusCode())
                    .as(page)
                    .isEqualTo(403);
        }
        HttpResponse<String> own = get(picture.address(draft), cookies.of(trainer));
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Cache-Control").orElse("")).contains("private");
    }

    @Test
    void aPictureOfOneDraftIsNotInAnother() throws Exception {
        PersonId trainer = desks.holding(Role.TRAINER);
        DraftId mine = desks.withALesson(trainer);
        DraftFile picture = desks.as(trainer, () -> addPicture.add(mine, painting()));
        PersonId other = desks.holding(Role.TRAINER);
        DraftId theirs = desks.withALesson(other);

        assertThat(get(picture.address(theirs), cookies.of(other)).statusCode()).isEqualTo(404);
        desks.does(other, () -> {
            String body = "<figure><img src=\"" + picture.address(mine) + "\" alt=\"Stolen\"></figure><p>Hi</p>";
            reviseLesson.revise(theirs, "l1", new LessonWords("First", 1, body), 1);
            assertThat(lookAtDraft
                            .look(theirs)
                            .find("l1")
                            .orElseThrow()
                            .piece()
                            .content()
                            .getString("body"))
                    .isEqualTo("<p>Hi</p>");
        });
    }

    @Test
    void whatIsNoIdLeadsNowhere() throws Exception {
        PersonId trainer = desks.holding(Role.TRAINER);
        String at = "/studio/courses/" + desks.withALesson(trainer);
        String cookie = cookies.of(trainer);

        for (String trick : List.of(
                "/studio/courses/" + Ids.next(),
                "/studio/courses/1'%20OR%20'1'='1",
                at + "/lessons/m1",
                at + "/modules/l1",
                at + "/questions/l1",
                at + "/lessons/%00",
                at + "/preview/nothing",
                at + "/files/..%2f..%2fetc%2fpasswd",
                at + "/files/" + "a".repeat(64))) {
            assertThat(get(trick, cookie).statusCode()).as(trick).isIn(400, 404);
        }
    }

    @Test
    void withoutItsTokenNothingIsSaved() throws Exception {
        PersonId trainer = desks.holding(Role.TRAINER);
        DraftId draft = desks.withALesson(trainer);

        HttpRequest.Builder form = request("/studio/courses/" + draft + "/lessons/l1", cookies.of(trainer))
                .header("Origin", home)
                .header("X-Muster-Saves", "1")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("do=save&version=1&title=Forged&minutes=1&body="));

        assertThat(ask(form).statusCode()).isNotEqualTo(200);
        assertThat(desks.as(
                        trainer,
                        () -> lookAtDraft.look(draft).find("l1").orElseThrow().title()))
                .isEqualTo("First");
    }

    private DraftId fullOfHarm(DraftId draft) {
        reviseCourse.revise(draft, new CourseWords(EVIL, EVIL, EVIL, "en-GB", List.of(EVIL), List.of(EVIL)), 1);
        reviseModule.revise(draft, "m1", EVIL, EVIL, 1);
        String body = "<p>Hi</p>" + EVIL + "<div data-block=\"knowledge-check\" data-id=\"k1\"></div>";
        reviseLesson.revise(draft, "m1-l1", new LessonWords(EVIL, 1, body), 1);
        Map<String, String> question = Map.of(
                "stem",
                EVIL,
                "id-1",
                "a",
                "text-1",
                EVIL,
                "feedback-1",
                EVIL,
                "text-2",
                "No",
                "right",
                "1",
                "module",
                "m1");
        for (String name : List.of("q1", "q2", "k1")) {
            reviseQuestion.revise(draft, name, field -> question.getOrDefault(field, ""), 1);
        }
        DraftFile picture = addPicture.add(draft, painting());
        describePicture.describe(draft, picture.name(), EVIL, false);
        return draft;
    }

    private static void assertHarmless(String page, String body) {
        assertThat(body).as(page).doesNotContain("<script>alert", "<img src=x", "<img src=\"x\"");
    }

    private static Picture painting() {
        try {
            return Paintings.square();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return ask(request(path, cookie));
    }

    private HttpRequest.Builder request(String path, String cookie) {
        return HttpRequest.newBuilder(URI.create(home + path)).header("Cookie", cookie);
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
