package org.muster.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whoever sends an assessment off fifty times at once, to two servers in turn, is awarded once. Starting both takes too long to do
 * it each time: run it by its name, as the README says.
 */
class ExactlyOnceOnTwoNodes {

    private static final String COURSE = "act-security";
    private static final int CROWD = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String OF_THE_COURSE =
            " JOIN courses_course c ON c.id = a.course_id WHERE c.slug = 'act-security' AND a.issued_at > NOW() - INTERVAL 1 DAY";

    private final AnswerKey key = AnswerKey.of(COURSE);
    private final Learner learner = Learner.named("Rhiannon", "Owen");

    @Test
    void fiftyRequestsToTwoNodesMakeOneAwardAndOneCertificate() {
        try (TwoNodes product = TwoNodes.start();
                Chromium chromium = Chromium.start();
                BrowserContext browser =
                        chromium.browser().newContext(at(product.nodes().get(0)))) {
            Visit visit = new Visit(browser, Look.DESKTOP);
            readyToSend(visit);
            long awards = product.number("SELECT COUNT(*) FROM certificates_award");
            long documents = product.number("SELECT COUNT(*) FROM certificates_document");

            assertThat(sendFrom(visit, browser, product)).containsOnly(302);

            await().atMost(PATIENCE)
                    .until(() -> product.number("SELECT COUNT(*) FROM certificates_document") > documents);
            await().atMost(PATIENCE)
                    .until(() ->
                            product.number("SELECT (SELECT COUNT(*) FROM kernel_outbox) + COUNT(*) FROM kernel_work"
                                            + " WHERE state <> 'DONE'")
                                    == 0);
            assertThat(product.number("SELECT COUNT(*) FROM certificates_award a" + OF_THE_COURSE))
                    .isEqualTo(1);
            assertThat(product.number("SELECT COUNT(*) FROM certificates_award"))
                    .isEqualTo(awards + 1);
            assertThat(product.number("SELECT COUNT(*) FROM certificates_document"))
                    .isEqualTo(documents + 1);
        }
    }

    private static Browser.NewContextOptions at(Demonstration node) {
        return new Browser.NewContextOptions().setBaseURL(node.home());
    }

    /** All lessons done, all questions answered: one button is left. */
    private void readyToSend(Visit visit) {
        visit.signIn("learner@demo.example", Product.PASSWORD);
        visit.open("/courses/" + COURSE);
        visit.press("main aside a[href^='/learn/']");
        learner.learn(visit, key, true, lesson -> {});
        learner.takeAssessment(visit, key, true, type -> {});
    }

    /** The statuses of the answers. */
    private static List<Integer> sendFrom(Visit visit, BrowserContext browser, TwoNodes product) {
        String form = field(visit, "form-token") + "&" + field(visit, "attempt");
        String cookies = browser.cookies().stream()
                .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<Void>>> sent = IntStream.range(0, CROWD)
                .mapToObj(n -> {
                    String home =
                            product.nodes().get(n % product.nodes().size()).home();
                    HttpRequest request = HttpRequest.newBuilder(URI.create(home + visit.path()))
                            .header("Cookie", cookies)
                            .header("Origin", home)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build();
                    return client.sendAsync(request, BodyHandlers.discarding());
                })
                .toList();
        return sent.stream().map(each -> each.join().statusCode()).toList();
    }

    private static String field(Visit visit, String name) {
        return name + "="
                + visit.page()
                        .locator("main form input[name=" + name + "]")
                        .first()
                        .inputValue();
    }
}
