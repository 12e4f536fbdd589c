package org.muster.library.web;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.signin.Cookies;
import org.muster.inserver.InServer;
import org.muster.library.Shelves;
import org.muster.library.api.FileId;
import org.muster.library.api.ResourceId;
import org.muster.library.resource.Care;
import org.muster.library.resource.Content;
import org.muster.library.resource.Resource;
import org.muster.library.resource.Subject;
import org.muster.library.resource.Words;

/** The library over HTTP, as strangers and people of each level ask for it, and as somebody who means harm does. */
@InServer
class LibraryHttpIT {

    private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n";
    private static final String EVIL = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final String SHORT_EVIL = "<script>alert(1)</script>";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    Shelves shelves;

    @Inject
    Cookies cookies;

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    @Test
    void whoeverIsNotSignedInIsLedToTheSignInAndBackWhateverIsThere() throws Exception {
        Resource closed = shelves.published(AccessLevel.RESTRICTED, "Closed", "<p>Secret words.</p>");

        assertThat(get(closed.address(), "").headers().firstValue("Location").orElse(""))
                .endsWith("/login?next=" + URLEncoder.encode(closed.address(), StandardCharsets.UTF_8));
        assertThat(get("/library/nothing-of-the-kind", "")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login?next=%2Flibrary%2Fnothing-of-the-kind");
    }

    @Test
    void whoeverMayNotOpenItGetsTheSameAnswerAsForNothing() throws Exception {
        Resource closed = shelves.published(AccessLevel.RESTRICTED, "Closed", "<p>Secret words.</p>");
        for (AccessLevel level : List.of(AccessLevel.REGISTERED, AccessLevel.VERIFIED)) {
            String cookie = cookies.of(shelves.reader(level));
            assertThat(get(closed.address(), cookie).statusCode()).isEqualTo(404);
            assertThat(get("/what-works/" + closed.slug(), cookie).statusCode()).isEqualTo(404);
            assertThat(get("/library?q=secret", cookie).body()).doesNotContain(closed.slug());
        }
        String reader = cookies.of(shelves.reader(AccessLevel.RESTRICTED));
        assertThat(get(closed.address(), reader).body()).contains("Secret words.");
    }

    @Test
    void aFileIsSentWholeOrInPartToWhoeverMayReadIt() throws Exception {
        ResourceId id = shelves.drafted(Shelves.content(AccessLevel.VERIFIED, "Plan", "<p>Text.</p>"));
        FileId file = shelves.attach(id, "Cynllun drŵs.pdf", PDF);
        shelves.publish(id);
        String reader = cookies.of(shelves.reader(AccessLevel.VERIFIED));

        assertThat(get(file.address(), "").statusCode()).isEqualTo(404);
        assertThat(get(file.address(), cookies.of(shelves.reader(AccessLevel.REGISTERED)))
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> whole = get(file.address(), reader);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(PDF);
        assertThat(header(whole, "Cache-Control")).isEqualTo("private, no-store");
        assertThat(header(whole, "Content-Disposition")).contains("filename*=UTF-8''Cynllun%20dr%C5%B5s.pdf");
        assertThat(header(whole, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");

        HttpResponse<String> part = ask(request(file.address(), reader).header("Range", "bytes=1-3"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("PDF");
        HttpResponse<String> known =
                ask(request(file.address(), reader).header("If-None-Match", header(whole, "ETag")));
        assertThat(known.statusCode()).isEqualTo(304);
        HttpResponse<String> head = ask(request(file.address(), reader).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(PDF.length()));
    }

    @Test
    void rangesThatMakeNoSenseDoNoHarm() throws Exception {
        ResourceId id = shelves.drafted(Shelves.content(AccessLevel.OPEN, "Plan", "<p>Text.</p>"));
        FileId file = shelves.attach(id, "plan.pdf", PDF);
        shelves.publish(id);

        for (String range : List.of(
                "bytes=99999-",
                "bytes=0-0,1-1,2-2,3-3",
                "bytes=-0",
                "bytes=5-1",
                "lines=1-2",
                "bytes=" + "0-1,".repeat(500) + "0-1",
                "bytes=999999999999999999999-")) {
            int status = ask(request(file.address(), "").header("Range", range)).statusCode();
            assertThat(status).as(range).isIn(200, 206, 416);
        }
    }

    @Test
    void onlyAFilesOwnIdLeadsToIt() throws Exception {
        String editor = cookies.of(shelves.holding(Role.EDITOR));
        for (String trick : List.of(
                "/library/files/..%2f..%2f..%2fetc%2fpasswd",
                "/library/files/%2e%2e/%2e%2e/etc/passwd",
                "/library/files/" + "a".repeat(64),
                "/library/files/" + Ids.next() + "%00.pdf",
                "/library/files/" + Ids.next() + "/../x",
                "/library/files/'%20OR%20'1'='1",
                "/library/files/" + Ids.next())) {
            assertThat(get(trick, editor).statusCode()).as(trick).isIn(400, 404);
        }
    }

    @Test
    void aScriptInAnyFieldIsShownAsTextEverywhere() throws Exception {
        String word = "evil" + Ids.next().toString().replace("-", "");
        Subject subject =
                new Subject(List.of(SHORT_EVIL), List.of(SHORT_EVIL), List.of(SHORT_EVIL), EVIL, List.of(EVIL));
        Content content = new Content(
                AccessLevel.OPEN,
                new Words(word + EVIL, EVIL, "<p>" + word + "</p>" + EVIL, "", EVIL),
                subject,
                new Care(EVIL, LocalDate.of(2999, 1, 1)),
                null,
                null);
        ResourceId id = shelves.drafted(content);
        shelves.attach(id, EVIL + ".pdf", PDF);
        Resource resource = shelves.publish(id);
        String editor = cookies.of(shelves.holding(Role.EDITOR));

        for (String page : List.of(
                resource.address(),
                "/library?q=" + word,
                "/library?q=" + URLEncoder.encode(word + EVIL, StandardCharsets.UTF_8),
                "/",
                "/studio/library?words=" + URLEncoder.encode(word + EVIL, StandardCharsets.UTF_8),
                "/studio/library/" + id,
                "/studio/library/" + id + "/file",
                "/studio/library/" + id + "/publish",
                "/studio/library/" + id + "/withdraw",
                "/dashboard")) {
            HttpResponse<String> shown = get(page, editor);
            assertThat(shown.statusCode()).as(page).isEqualTo(200);
            assertThat(shown.body()).as(page).doesNotContain("<script>alert", "<img src=x", "<img src=\"x\"");
        }
    }

    @Test
    void aReadersFormDoesNotReachTheStudio() throws Exception {
        ResourceId id = shelves.drafted(Shelves.content(AccessLevel.OPEN, "Mine", "<p>Text.</p>"));
        String reader = cookies.of(shelves.reader(AccessLevel.RESTRICTED));
        for (String page : List.of("", "/file", "/publish", "/withdraw", "/pictures")) {
            String address = "/studio/library/" + id + page;
            assertThat(get(address, reader).statusCode()).as(address).isEqualTo(403);
            assertThat(ask(request(address, reader)
                                    .header("Origin", home)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString("do=detach")))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void theSignpostsLeaveNoTraceEvenOfWhoeverIsSignedIn() throws Exception {
        PersonId person = shelves.reader(AccessLevel.REGISTERED);
        String cookie = cookies.of(person);
        get("/report", "");
        awaitSealedAudit();
        Map<String, Long> before = rows();

        for (String who : List.of("", cookie)) {
            for (String language : List.of("/report", "/report?in=cy", "/report?in=en")) {
                HttpResponse<String> answer = get(language, who);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
                assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
                assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
                assertThat(answer.body())
                        .contains("999", "gov.uk/ACT", "actearly.uk")
                        .doesNotContain("<form", "<input");
            }
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theSignpostsAreWrittenInBothLanguages() throws Exception {
        assertThat(get("/report?in=cy", "").body()).contains("lang=\"cy\"", "Rhoi gwybod am bryder");
        assertThat(get("/report?in=en", "").body()).contains("lang=\"en-GB\"", "Report a concern");
    }

    /** What came before has its place in the audit log's chain. */
    private void awaitSealedAudit() {
        await().until(() -> sql.count("SELECT COUNT(*) FROM kernel_audit WHERE place IS NULL") == 0);
    }

    /** What every table holds, as a sum over all its rows. */
    private Map<String, Long> rows() {
        Map<String, Long> sums = new TreeMap<>();
        sql.list(
                        row -> row.text("table_name"),
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")
                .forEach(table -> sums.put(
                        table,
                        sql.first(row -> row.number("Checksum"), "CHECKSUM TABLE " + table)
                                .orElseThrow()));
        return sums;
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return ask(request(path, cookie));
    }

    private HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
