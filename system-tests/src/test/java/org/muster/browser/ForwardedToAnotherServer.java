package org.muster.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.Repository;
import org.muster.core.records.rest.RecordStore;
import org.muster.launcher.host.FileTree;
import org.muster.launcher.host.Ports;

/**
 * One server forwards to another. The one that gets the statements is killed while they come and is down while more are written; later the
 * one that sends is killed while the rest is on its way. In the end the other has each of them, once, in their order and word for
 * word. Starting four servers takes long: run it by its name, as the README says.
 */
class ForwardedToAnotherServer {

    private static final int STATEMENTS = 500;
    private static final int BATCH = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofMillis(10);
    private static final String KEY = "forwarded";
    private static final String SECRET = "told-to-one-server-by-the-other";
    private static final Map<String, String> SETTINGS = Map.of(
            "LMS_DEMO_PASSWORD",
            Product.PASSWORD,
            "LMS_DEMO_XAPI_KEY",
            KEY,
            "LMS_DEMO_XAPI_SECRET",
            SECRET,
            "LMS_RECORDS_FORWARD_PRIVATE",
            "true");

    private final Place sender = new Place("sender");
    private final Place receiver = new Place("receiver");
    private final List<String> written = new ArrayList<>();

    @Test
    void eachStatementIsThereOnceThoughBothServersWereKilled() {
        Demonstration sending = sender.start();
        Demonstration receiving = receiver.start();
        try {
            makeTarget(sending, receiving.home() + "/xapi");
            write(STATEMENTS / 2);
            killOnceItHas(1, receiving, "the receiver");
            write(STATEMENTS / 2);
            receiving = receiver.start();
            killOnceItHas(STATEMENTS / 2 + 1, sending, "the sender");
            sending = sender.start();
            long started = System.nanoTime();
            await().atMost(PATIENCE).until(() -> receiver.has().size() >= STATEMENTS);
            System.out.printf(
                    "all %d there %d s after the sender was back%n",
                    receiver.has().size(),
                    Duration.ofNanos(System.nanoTime() - started).toSeconds());
            assertThat(ids(receiver.has())).isEqualTo(written).doesNotHaveDuplicates();
            assertThat(withoutWordsOfTheStore(receiver.has())).isEqualTo(withoutWordsOfTheStore(sender.has()));
        } finally {
            sending.close();
            receiving.close();
        }
    }

    private static void makeTarget(Demonstration product, String endpoint) {
        try (Chromium chromium = Chromium.start();
                BrowserContext browser =
                        chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(product.home()))) {
            Visit visit = new Visit(browser, Look.DESKTOP);
            visit.signIn("admin@demo.example", Product.PASSWORD);
            visit.open("/admin/forwarding/new");
            ForwardingJourney.describe(visit, endpoint, KEY, SECRET, Batch.ACTIVITIES);
            visit.press("#make");
            visit.press("button[value=on]");
        }
    }

    private void write(int count) {
        for (int done = 0; done < count; done += BATCH) {
            Batch batch = Batch.ofNewStatements(BATCH);
            assertThat(new Senders(sender.store()).isTaken(batch)).isTrue();
            written.addAll(batch.ids());
        }
    }

    private void killOnceItHas(int count, Demonstration victim, String name) {
        await().atMost(PATIENCE).pollInterval(GLANCE).until(() -> receiver.has().size() >= count);
        System.out.printf(
                "killing %s when the receiver has %d of %d%n",
                name, receiver.has().size(), written.size());
        victim.kill();
    }

    private static List<String> ids(List<JsonObject> statements) {
        return statements.stream().map(each -> each.get("id").getAsString()).toList();
    }

    /** Each store says for itself when it kept a statement and who vouches for it. */
    private static List<JsonObject> withoutWordsOfTheStore(List<JsonObject> statements) {
        statements.forEach(each -> List.of("stored", "authority").forEach(each::remove));
        return statements;
    }

    /** A data directory and a port that a server keeps from start to start. */
    private record Place(Path data, int port) {

        Place(String name) {
            this(Repository.file("system-tests/target/forwarded").resolve(name), Ports.free());
            FileTree.delete(data);
        }

        Demonstration start() {
            Demonstration product = Demonstration.start(data, SETTINGS, port);
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> store().get("limit", "1").status() == 200);
            return product;
        }

        RecordStore store() {
            return new RecordStore("http://localhost:" + port, KEY, SECRET);
        }

        /** The statements of this test that are there, the oldest first. */
        List<JsonObject> has() {
            String page = store().get("agent", Batch.ACTOR, "ascending", "true", "limit", String.valueOf(STATEMENTS))
                    .body();
            return JsonParser.parseString(page).getAsJsonObject().getAsJsonArray("statements").asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .toList();
        }
    }
}
