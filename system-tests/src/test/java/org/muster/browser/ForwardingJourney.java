package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An administrator has statements sent on to another store and settles what it does not take. */
@InBrowser
class ForwardingJourney {

    private static final String NAME = "Northgate Security";
    private static final String ACTIVITY = "https://journeys.example/forwarded";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final AtomicInteger status = new AtomicInteger(503);

    @Test
    void statementsAreForwardedAndRefusedOnesSettled(Visitors visitors) throws IOException {
        HttpServer store = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        store.createContext("/lrs/statements", this::answer);
        store.start();
        try {
            walk(visitors, "http://127.0.0.1:" + store.getAddress().getPort() + "/lrs");
        } finally {
            store.stop(0);
        }
    }

    private void walk(Visitors visitors, String endpoint) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("admin@demo.example", visitors.password());
        visit.open("/admin/forwarding");
        visit.looksRightToAll("forwarding-none");
        make(visit, endpoint);
        visit.looksRightToAll("forwarding-off");

        visit.press("button[value=on]");
        write(visit);
        shows(visit, "Nothing has got through since");
        visit.looksRightToAll("forwarding-stuck");

        status.set(409);
        shows(visit, "The other store does not take these statements.");
        visit.looksRightToAll("forwarding-refused");
        visit.open("/admin/forwarding");
        visit.looksRightToAll("forwarding");

        visit.press("tbody a");
        visit.press("button[value=give-up]");
        assertThat(visit.text()).contains("The statement is given up.").doesNotContain("does not take these");
        change(visit);
        visit.page().locator("summary:has-text('Remove the target')").click();
        visit.looksRightToAll("forwarding-removing");
        visit.press("button[value=remove]");
        assertThat(visit.text()).contains("No other store is sent statements");
    }

    private static void make(Visit visit, String endpoint) {
        visit.press("main a[href='/admin/forwarding/new']");
        visit.press("#make");
        assertThat(visit.text()).contains("Enter a name.");
        visit.looksRightToAll("forwarding-new-refused");
        describe(visit, endpoint, "muster", "never-to-be-shown", ACTIVITY);
        visit.press("#make");
        assertThat(visit.text()).contains(NAME, "The target is added.").doesNotContain("never-to-be-shown");
    }

    /** Fills in a target whose activities begin with {@code prefix}. */
    static void describe(Visit visit, String endpoint, String key, String secret, String prefix) {
        visit.page().locator("#name").fill(NAME);
        visit.page().locator("#endpoint").fill(endpoint);
        visit.page().locator("#key").fill(key);
        visit.page().locator("#secret").fill(secret);
        visit.page().locator("#prefix").fill(prefix);
    }

    private static void change(Visit visit) {
        visit.press("main a[href$='/change']");
        assertThat(visit.page().locator("#secret")).hasValue("");
        visit.looksRightToAll("forwarding-change");
        visit.page().locator("#verbs").fill("http://adlnet.gov/expapi/verbs/passed");
        visit.press("#change");
        assertThat(visit.text()).contains("The target is changed.", "verbs/passed");
    }

    private static void shows(Visit visit, String words) {
        await().atMost(PATIENCE).until(() -> {
            visit.page().reload();
            return visit.text().contains(words);
        });
    }

    private static void write(Visit visit) {
        String address = visit.page().url();
        AnotherSystem.madeBy(visit).tellsThatAdaAttended(ACTIVITY);
        visit.page().navigate(address);
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = "A statement of that id is known and says something else.".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status.get(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
