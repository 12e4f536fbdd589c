package org.muster.webinars.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Cookies;
import org.muster.inserver.InServer;
import org.muster.webinars.Hosting;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.scheduling.CancelWebinar;
import org.muster.webinars.scheduling.ReviseWebinar;
import org.muster.webinars.webinar.Audience;
import org.muster.webinars.webinar.Plan;
import org.muster.webinars.webinar.Wording;

/** Webinars over HTTP, as guests, strangers and hosts ask for them, and as somebody who means harm does. */
@InServer
class WebinarHttpIT {

    private static final String EVIL = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    Hosting hosting;

    @Inject
    ReviseWebinar reviseWebinar;

    @Inject
    CancelWebinar cancelWebinar;

    @Inject
    Cookies cookies;

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private PersonId host;
    private PersonId guest;
    private WebinarId webinar;

    @BeforeEach
    void invite() {
        host = hosting.host();
        guest = hosting.somebody();
        webinar = hosting.scheduled(host, hosting.plan("Among ourselves", Audience.of(hosting.cohort(host, guest)), 5));
        hosting.register(guest, webinar);
    }

    @Test
    void whoeverMayNotComeGetsTheSameAnswerAsForNothing() throws Exception {
        String stranger = cookies.of(hosting.somebody());
        for (String path : List.of("", ".ics", "/join")) {
            assertThat(get("/webinars/" + webinar + path, stranger).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(get("/webinars/" + Ids.next() + path, stranger).statusCode())
                    .isEqualTo(404);
        }
        assertThat(get("/webinars?words=Among", stranger).body()).doesNotContain(webinar.toString());
        assertThat(get("/webinars", "").body()).doesNotContain(webinar.toString());
        assertThat(get("/webinars/" + webinar, cookies.of(guest)).statusCode()).isEqualTo(200);
    }

    @Test
    void theRoomOpensAQuarterOfAnHourBeforeForWhoeverHasAPlace() throws Exception {
        String cookie = cookies.of(guest);
        HttpResponse<String> early = get("/webinars/" + webinar + "/join", cookie);
        assertThat(early.statusCode()).isEqualTo(200);
        assertThat(early.body()).contains("Opens").doesNotContain("rooms.example");
        assertThat(get("/webinars/" + webinar, cookie).body()).doesNotContain("rooms.example");
        assertThat(joins()).isZero();

        hosting.begun(webinar, Duration.ofMinutes(-14));
        HttpResponse<String> open = get("/webinars/" + webinar + "/join", cookie);
        assertThat(open.statusCode()).isEqualTo(302);
        assertThat(open.headers().firstValue("Location")).contains(Hosting.ROOM);
        assertThat(get("/webinars/" + webinar + "/join", cookie).statusCode()).isEqualTo(302);
        assertThat(joins()).isEqualTo(1);

        PersonId without = hosting.somebody();
        WebinarId everybodys = hosting.scheduled(host, 5);
        hosting.begun(everybodys, Duration.ofMinutes(5));
        assertThat(get("/webinars/" + everybodys + "/join", cookies.of(without)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatOnlyLooksAheadGoesInNowhere() throws Exception {
        hosting.begun(webinar, Duration.ofMinutes(1));
        HttpResponse<String> ahead =
                ask(request("/webinars/" + webinar + "/join", cookies.of(guest)).header("Sec-Purpose", "prefetch"));
        assertThat(ahead.statusCode()).isEqualTo(200);
        assertThat(joins()).isZero();
    }

    @Test
    void theRoomIsClosedAfterTheEndAndWhenItIsCancelled() throws Exception {
        hosting.begun(webinar, Duration.ofMinutes(60));
        assertThat(get("/webinars/" + webinar + "/join", cookies.of(guest)).body())
                .doesNotContain("rooms.example");
        hosting.begun(webinar, Duration.ofMinutes(1));
        hosting.does(host, () -> cancelWebinar.cancel(webinar, "The speaker is ill."));
        assertThat(get("/webinars/" + webinar + "/join", cookies.of(guest)).statusCode())
                .isEqualTo(200);
        assertThat(get("/webinars/" + webinar + ".ics", cookies.of(guest)).statusCode())
                .isEqualTo(404);
        assertThat(joins()).isZero();
    }

    @Test
    void nobodyIsLedElsewhereByTheAddress() throws Exception {
        hosting.begun(webinar, Duration.ofMinutes(1));
        HttpResponse<String> open =
                get("/webinars/" + webinar + "/join?next=https://evil.example&url=//evil.example", cookies.of(guest));
        assertThat(open.headers().firstValue("Location")).contains(Hosting.ROOM);
    }

    @Test
    void theCalendarIsForWhoeverHasAPlace() throws Exception {
        HttpResponse<String> calendar = get("/webinars/" + webinar + ".ics", cookies.of(guest));
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body())
                .contains("METHOD:PUBLISH", "UID:" + webinar + "@muster", "TZID:Europe/London")
                .doesNotContain("rooms.example");
        assertThat(get("/webinars/" + webinar + ".ics", cookies.of(host)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsTypedDoesNothingByItself() throws Exception {
        Plan plan = hosting.plan(EVIL, Audience.of(AccessLevel.OPEN), 5);
        Wording evil = new Wording(EVIL, EVIL, "<p>" + EVIL + "</p>", EVIL);
        WebinarId typed = hosting.scheduled(
                host, new Plan(evil, plan.schedule(), plan.audience(), plan.terms(), plan.joinLink()));
        hosting.register(guest, typed);
        for (String path : List.of(
                "/webinars/" + typed,
                "/webinars?show=mine&words=%3Cscript%3Ealert(1)",
                "/webinars/" + typed + "/join")) {
            HttpResponse<String> page = get(path, cookies.of(guest));
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).doesNotContain("<script>alert", "<img src=x");
        }
        for (String path : List.of("", "/cancel", "/attendance")) {
            HttpResponse<String> page = get("/studio/webinars/" + typed + path, cookies.of(host));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("<script>alert", "<img src=x");
        }
        assertThat(get("/", "").body()).doesNotContain("<script>alert");
        assertThat(get("/dashboard", cookies.of(guest)).body()).doesNotContain("<script>alert");
        hosting.does(host, () -> cancelWebinar.cancel(typed, EVIL));
        assertThat(get("/webinars/" + typed, cookies.of(guest)).body()).doesNotContain("<script>alert");
    }

    @Test
    void anotherHostsPagesAreNotThere() throws Exception {
        String other = cookies.of(hosting.host());
        for (String path : List.of("", "/cancel", "/attendance", "/attendance.csv")) {
            assertThat(get("/studio/webinars/" + webinar + path, other).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(get("/studio/webinars/" + webinar + path, cookies.of(host))
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(get("/studio/webinars/" + webinar + path, cookies.of(guest))
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(get("/studio/webinars", other).body()).doesNotContain(webinar.toString());
    }

    @Test
    void theListIsSavedAsCsv() throws Exception {
        HttpResponse<String> csv = get("/studio/webinars/" + webinar + "/attendance.csv", cookies.of(host));
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.body()).startsWith("\uFEFFName,Minutes,Attended").contains("Guest");
    }

    private long joins() {
        return sql.count("SELECT COUNT(*) FROM webinars_join WHERE webinar_id = ?", webinar.value());
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return ask(request(path, cookie));
    }

    private HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
