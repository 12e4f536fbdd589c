package org.muster.alerts.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.muster.alerts.Desk;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.MessageType;
import org.muster.alerts.message.Severity;
import org.muster.alerts.settings.AlertsSettings;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Role;
import org.muster.inserver.InServer;

/** The public pages lie in a folder, whatever happens between the approval and the writing. */
@InServer
class PublicFolderIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    Desk desk;

    @Inject
    Shelf shelf;

    @Inject
    Board board;

    @Inject
    AlertsSettings settings;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    @Test
    void anotherNodeOnTheSameFolderShowsTheSame() {
        Message sent = desk.sent(desk.saying("Seen by all nodes", Severity.MINOR), desk.firm());
        awaitPage(sent.alert().id(), "Seen by all nodes");

        assertThat(page(anotherNode(), sent.alert().id())).contains("Seen by all nodes");
    }

    @Test
    void anApprovalWhoseNodeWasKilledBeforeItWroteIsWritten() {
        Message waiting = desk.message(desk.waiting(
                desk.somebody(Role.ALERT_AUTHOR), desk.saying("Killed in between", Severity.MINOR), desk.firm()));
        sql.change(
                "UPDATE alerts_message SET state = 'SENT', sent_at = ? WHERE id = ?",
                clock.instant(),
                waiting.id().value());
        sql.change("UPDATE alerts_board SET version = version + 1 WHERE id = 1");

        board.refreshed();

        assertThat(page(anotherNode(), waiting.alert().id())).contains("Killed in between");
    }

    @Test
    void whatIsLostFromTheFolderIsWrittenAgain() throws IOException {
        Message sent = desk.sent(desk.saying("Lost and found", Severity.MINOR), desk.firm());
        awaitPage(sent.alert().id(), "Lost and found");
        for (Path file : files()) {
            Files.delete(file);
        }
        assertThat(anotherNode().find("/alerts", Locale.UK)).isEmpty();

        shelf.look();
        board.refreshed();

        assertThat(page(anotherNode(), sent.alert().id())).contains("Lost and found");
        assertThat(anotherNode().isWhole()).isTrue();
    }

    @Test
    void anUpdateAndTheEndTakeThePlaceOfWhatWasSaidBefore() {
        AlertId alert = desk.sent(desk.saying("The first word", Severity.MINOR), desk.firm())
                .alert()
                .id();
        awaitPage(alert, "The first word");
        desk.next(alert, MessageType.UPDATE, desk.saying("The second word", Severity.MINOR));
        awaitPage(alert, "The second word");
        desk.next(alert, MessageType.END, desk.saying("The last word", Severity.MINOR));
        awaitPage(alert, "The last word");
        assertThat(page(anotherNode(), alert)).contains("<h1>The last word</h1>");
        assertThat(text(anotherNode().find("/alerts/" + alert + ".cap.xml", Locale.UK)))
                .contains("<msgType>Cancel</msgType>");
    }

    @Test
    void writingTwiceChangesNothing() throws IOException {
        board.refreshed();
        List<Path> before = files();
        board.refreshed();
        assertThat(files()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void noAddressLeadsOutOfTheFolderOrIntoIt() throws Exception {
        String digest = shelf.find("/alerts", Locale.UK).orElseThrow().digest();
        for (String path : List.of(
                "/alerts/edition",
                "/alerts/" + digest,
                "/alerts/../edition",
                "/alerts/..%2fedition",
                "/alerts/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/alerts/..%5c..%5cetc%5cpasswd",
                "/alerts/edition%00.cap.xml",
                "/threat-level/../../../../etc/passwd")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("muster public pages", "root:");
        }
    }

    @Test
    void aFileIsServedCompressedAndOnlyWhenItIsAnother() throws Exception {
        HttpResponse<String> plain = get("/alerts");
        assertThat(plain.statusCode()).isEqualTo(200);
        String tag = plain.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> zipped =
                CLIENT.send(request("/alerts").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.body().length).isLessThan(plain.body().length());
        assertThat(CLIENT.send(request("/alerts").header("If-None-Match", tag).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(304);
        assertThat(plain.headers().allValues("Set-Cookie")).isEmpty();
    }

    /** What a node that just started sees, before it has asked the database anything. */
    private Shelf anotherNode() {
        Shelf other = new Shelf();
        other.settings = settings;
        other.look();
        return other;
    }

    private void awaitPage(AlertId alert, String words) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> anotherNode()
                        .find("/alerts/" + alert, Locale.UK)
                        .map(file -> new String(file.plain(), StandardCharsets.UTF_8))
                        .filter(text -> text.contains(words))
                        .isPresent());
    }

    private static String page(Shelf node, AlertId alert) {
        return text(node.find("/alerts/" + alert, Locale.UK));
    }

    private static String text(Optional<PublicFile> file) {
        return new String(file.orElseThrow().plain(), StandardCharsets.UTF_8);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(settings.publicFolder())) {
            return files.toList();
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path));
    }
}
