package org.muster.alerts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.muster.alerts.Desk;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.api.LevelId;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.approval.DecideLevel;
import org.muster.alerts.approval.SendBack;
import org.muster.alerts.level.EnterLevel;
import org.muster.alerts.level.Level;
import org.muster.alerts.level.LevelEntry;
import org.muster.alerts.level.LevelScope;
import org.muster.alerts.level.Levels;
import org.muster.alerts.message.Content;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.MessageType;
import org.muster.alerts.message.Order;
import org.muster.alerts.message.Severity;
import org.muster.alerts.message.Situation;
import org.muster.alerts.message.State;
import org.muster.alerts.message.Words;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.mail.Mailbox;
import org.muster.core.kernel.mail.Mailbox.Received;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.signin.Cookies;
import org.muster.inserver.InServer;

/** Alerts over HTTP, as somebody who means harm writes, asks for and sends them. */
@InServer
class AlertsHttpIT {

    private static final String EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final Words HARM = new Words(EVIL, EVIL + "\r\n" + EVIL, EVIL + "\nThen " + EVIL, EVIL);
    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    Desk desk;

    @Inject
    SendBack sendBack;

    @Inject
    EnterLevel enterLevel;

    @Inject
    DecideLevel decideLevel;

    @Inject
    Levels levels;

    @Inject
    Cookies cookies;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    @Test
    void aScriptInAnyFieldOfADraftIsShownAsText() throws Exception {
        PersonId author = desk.somebody(Role.ALERT_AUTHOR);
        PersonId approver = desk.somebody(Role.ALERT_APPROVER);
        OrganisationId firm = desk.firm(author);
        MessageId id = desk.waiting(author, harm(), firm);
        assertHarmless("/alerts/desk", cookies.of(approver));
        assertHarmless("/alerts/desk/check/" + id, cookies.of(approver));
        assertHarmless("/alerts/desk/check/" + id, cookies.of(author));
        desk.run(
                approver,
                () -> sendBack.sendBack(id, desk.message(id).standing().version(), EVIL));
        for (String page : List.of("write", "who", "check")) {
            assertHarmless("/alerts/desk/" + page + "/" + id, cookies.of(author));
        }
        assertHarmless("/alerts/desk", cookies.of(author));
    }

    @Test
    void aScriptThatIsSentReachesNobody() throws Exception {
        PersonId reader = desk.somebody();
        OrganisationId firm = desk.firm(reader);
        Message sent = desk.sent(harm(), firm, "suspicious-activity-appeal");
        AlertId alert = sent.alert().id();
        try {
            awaitPage("/alerts/" + alert);
            for (String page : List.of("/alerts", "/alerts?kind=warning", "/alerts/" + alert, "/", "/privacy")) {
                assertHarmless(page, "");
            }
            String own = cookies.of(reader);
            for (String page : List.of("/dashboard", "/alerts/mine", "/alerts/" + alert + "/read")) {
                assertHarmless(page, own);
                assertThat(get(page, own).body()).as(page).contains("&lt;script&gt;");
            }
            assertHarmless("/alerts/desk/sent/" + alert, cookies.of(desk.somebody(Role.ALERT_APPROVER)));
            assertHarmless("/alerts/reach", cookies.of(desk.employerOf(firm)));
            assertThat(get("/privacy", "").body())
                    .as("the banner, in words")
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        } finally {
            desk.next(alert, MessageType.END, desk.saying("It is over", Severity.MINOR));
        }
    }

    @Test
    void aLetterHasNoHeadersButOurs() {
        PersonId reader = desk.somebody();
        Words words = new Words("Head\r\nBcc: all@example.org\r\n\r\n<html>", HARM.what(), HARM.steps(), "");
        Content content = desk.saying(words, Severity.SEVERE);
        desk.sent(content, desk.firm(reader));
        Mailbox box = new Mailbox(desk.mailboxOf(reader));
        await().atMost(Duration.ofSeconds(30)).until(() -> box.letters().size() == 1);
        Received letter = box.letters().get(0);
        assertThat(letter.subject()).isEqualTo("Exercise: Head Bcc: all@example.org <html>");
        assertThat(letter.text()).doesNotContain("text/html").contains("<script>alert(1)</script>");
        assertThat(new Mailbox("all@example.org").letters()).isEmpty();
    }

    @Test
    void theSourceOfALevelIsText() throws Exception {
        PersonId author = desk.somebody(Role.ALERT_AUTHOR);
        PersonId approver = desk.somebody(Role.ALERT_APPROVER);
        String source = EVIL + Ids.next();
        LevelId id = desk.as(author, () -> enterLevel.enter(fact(source)));
        assertHarmless("/alerts/desk/levels", cookies.of(approver));
        desk.run(approver, () -> decideLevel.decide(id, true));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> get("/threat-level", "").body().contains(source.substring(source.length() - 36)));
        assertHarmless("/threat-level", "");
    }

    @Test
    void whatOneWroteIsNotApprovedByACraftedForm() throws Exception {
        PersonId both = desk.somebody(Role.ALERT_AUTHOR, Role.ALERT_APPROVER);
        PersonId approver = desk.somebody(Role.ALERT_APPROVER);
        MessageId id = desk.waiting(both, desk.saying("Mine", Severity.MINOR), desk.firm());
        String page = "/alerts/desk/check/" + id;
        List<String> form = fields(get(page, cookies.of(approver)).body());
        String own = cookies.of(both);
        form.addAll(List.of("approve=", token(own)));

        HttpResponse<String> answer = post(page, form, own);

        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(desk.message(id).standing().state()).isEqualTo(State.WAITING);
    }

    @Test
    void theSameFormOfASecondPersonApprovesIt() throws Exception {
        PersonId approver = desk.somebody(Role.ALERT_APPROVER);
        MessageId id =
                desk.waiting(desk.somebody(Role.ALERT_AUTHOR), desk.saying("Theirs", Severity.MINOR), desk.firm());
        String page = "/alerts/desk/check/" + id;
        String own = cookies.of(approver);
        List<String> form = fields(get(page, own).body());
        form.addAll(List.of("approve=", token(own)));

        assertThat(post(page, form, own).statusCode()).isIn(302, 303);
        assertThat(desk.message(id).standing().state()).isEqualTo(State.SENT);
    }

    @Test
    void aLevelOfOnesOwnIsNotPublishedByACraftedForm() throws Exception {
        PersonId both = desk.somebody(Role.ALERT_AUTHOR, Role.ALERT_APPROVER);
        LevelId id = desk.as(both, () -> enterLevel.enter(fact("Own " + Ids.next())));
        String own = cookies.of(both);

        HttpResponse<String> answer =
                post("/alerts/desk/levels", List.of("entry=" + id, "do=publish", token(own)), own);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(levels.require(id).state()).isEqualTo(State.WAITING);
    }

    @Test
    void aDraftOfAnotherIsNotThere() throws Exception {
        MessageId id =
                desk.draft(desk.somebody(Role.ALERT_AUTHOR), desk.saying("Not yet", Severity.MINOR), desk.firm());
        String author = cookies.of(desk.somebody(Role.ALERT_AUTHOR));
        String approver = cookies.of(desk.somebody(Role.ALERT_APPROVER));
        String learner = cookies.of(desk.somebody());
        for (String page : List.of("write", "who", "check")) {
            String path = "/alerts/desk/" + page + "/" + id;
            assertThat(get(path, author).statusCode()).as(path).isEqualTo(404);
            assertThat(get(path, approver).statusCode()).as(path).isEqualTo(page.equals("check") ? 404 : 403);
            assertThat(get(path, learner).statusCode()).as(path).isEqualTo(403);
            assertThat(post(path, List.of("do=discard", token(author)), author).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        AlertId alert = desk.message(id).alert().id();
        for (String path : List.of("/alerts/" + alert, "/alerts/" + alert + ".cap.xml", "/alerts/desk/sent/" + alert)) {
            assertThat(get(path, author).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get("/alerts/desk", author).body()).doesNotContain(id.toString(), "Not yet");
    }

    @Test
    void whatIsNoIdLeadsNowhere() throws Exception {
        String approver = cookies.of(desk.somebody(Role.ALERT_APPROVER, Role.ALERT_AUTHOR));
        for (String path : List.of(
                "/alerts/desk/check/1'%20OR%20'1'='1",
                "/alerts/desk/sent/%00",
                "/alerts/..%2f..%2fetc%2fpasswd/read",
                "/alerts/" + Ids.next() + ".cap.xml",
                "/alerts/for/" + "A".repeat(43),
                "/alerts/%3Cscript%3E")) {
            assertThat(get(path, approver).statusCode()).as(path).isIn(400, 404);
        }
    }

    private Content harm() {
        Content plain = desk.saying("", Severity.MINOR);
        Situation situation = new Situation(EVIL, Order.NONE, plain.situation().expiresAt());
        return new Content(HARM, HARM, plain.gravity(), plain.category(), situation);
    }

    private static LevelEntry.Fact fact(String source) {
        return new LevelEntry.Fact(LevelScope.NORTHERN_IRELAND, Level.MODERATE, LocalDate.parse("2019-01-01"), source);
    }

    private void awaitPage(String path) {
        await().atMost(Duration.ofSeconds(10)).until(() -> get(path, "").statusCode() == 200);
    }

    private void assertHarmless(String page, String cookie) throws Exception {
        HttpResponse<String> shown = get(page, cookie);
        assertThat(shown.statusCode()).as(page).isEqualTo(200);
        assertThat(shown.body()).as(page).doesNotContain("<script>alert", "<img src=x", "\"'>");
    }

    /** The hidden fields of the form that decides, but for its token. */
    private static List<String> fields(String page) {
        List<String> fields = new ArrayList<>();
        Matcher inputs = FIELD.matcher(form(page));
        while (inputs.find()) {
            fields.add(pair(part(NAME, inputs.group()), part(VALUE, inputs.group())));
        }
        fields.removeIf(field -> field.startsWith("form-token="));
        return fields;
    }

    private static String form(String page) {
        int from = page.indexOf("<form id=\"decide\"");
        return page.substring(from, page.indexOf("</form>", from));
    }

    private static String part(Pattern pattern, String tag) {
        return Optional.of(pattern.matcher(tag))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElse("");
    }

    private String token(String cookie) throws Exception {
        Matcher found = Pattern.compile("name=\"form-token\" value=\"([^\"]*)\"")
                .matcher(get("/alerts/mine", cookie).body());
        return found.find() ? pair("form-token", found.group(1)) : "form-token=";
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> post(String path, List<String> form, String cookie) throws Exception {
        return CLIENT.send(
                request(path, cookie)
                        .header("Origin", home)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", form)))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return CLIENT.send(request(path, cookie).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }
}
