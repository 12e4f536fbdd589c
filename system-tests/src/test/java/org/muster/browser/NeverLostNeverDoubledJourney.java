package org.muster.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.muster.Repository;
import org.muster.browser.Batch.Fate;
import org.muster.browser.Senders.Sent;
import org.muster.core.records.rest.RecordStore;
import org.muster.launcher.host.FileTree;

/**
 * While eight clients send batches of statements, the server is killed in one round, the database in the next. What a client was told is
 * kept is there after the next start, once and whole; any other batch is there whole or not at all, and is taken when it is sent
 * again. Each round needs a start, so that there are two unless more are asked for, as the README says.
 */
class NeverLostNeverDoubledJourney {

    private static final int ROUNDS = Integer.getInteger("muster.rounds", 2);
    private static final int SOONEST = 1_000;
    private static final int LATEST = 3_000;
    private static final Path DATA = Repository.file("system-tests/target/killed");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String KEY = "killed";
    private static final String SECRET = "told-to-nobody-but-the-eight-clients";
    private static final Map<String, String> SETTINGS =
            Map.of("LMS_DEMO_PASSWORD", Product.PASSWORD, "LMS_DEMO_XAPI_KEY", KEY, "LMS_DEMO_XAPI_SECRET", SECRET);

    private final Random moment = new Random();
    private final List<Batch> all = new ArrayList<>();
    private final Map<Fate, Integer> acknowledged = new EnumMap<>(Fate.class);
    private final Map<Fate, Integer> unacknowledged = new EnumMap<>(Fate.class);

    @Test
    void whatWasAcknowledgedIsThereOnceAndNothingIsThereByHalves() {
        FileTree.delete(DATA);
        List<Sent> unsettled = List.of();
        for (int round = 1; round <= ROUNDS; round++) {
            try (Demonstration product = started()) {
                settle(unsettled, product);
                unsettled = sentUntilTheEndOf(round % 2 == 1 ? product.server() : product.database(), product);
            }
        }
        try (Demonstration product = started()) {
            settle(unsettled, product);
            assertThat(all).allMatch(batch -> batch.in(store(product)) == Fate.WHOLE);
        }
    }

    /** The store may answer a moment after the launcher says that all is ready. */
    private static Demonstration started() {
        Demonstration product = Demonstration.start(DATA, SETTINGS);
        await().atMost(PATIENCE).until(() -> store(product).get("limit", "1").status() == 200);
        return product;
    }

    private List<Sent> sentUntilTheEndOf(ProcessHandle victim, Demonstration product) {
        Executor soon = CompletableFuture.delayedExecutor(moment.nextInt(SOONEST, LATEST), TimeUnit.MILLISECONDS);
        CompletableFuture<Boolean> killed = CompletableFuture.supplyAsync(victim::destroyForcibly, soon);
        List<Sent> sent = new Senders(store(product)).sendUntilNobodyAnswers();
        assertThat(killed.join()).isTrue();
        assertThat(sent).anyMatch(Sent::acknowledged);
        product.awaitEnd();
        return sent;
    }

    /** Looks after what was sent before the kill, and sends again what nobody confirmed. */
    private void settle(List<Sent> sent, Demonstration product) {
        RecordStore store = store(product);
        for (Sent one : sent) {
            Map<Fate, Integer> fates = one.acknowledged() ? acknowledged : unacknowledged;
            fates.merge(one.batch().in(store), 1, Integer::sum);
            if (!one.acknowledged()) {
                assertThat(new Senders(store).isTaken(one.batch())).isTrue();
            }
            all.add(one.batch());
        }
        System.out.println("batches acknowledged " + acknowledged + ", not acknowledged " + unacknowledged);
        assertThat(acknowledged.keySet()).isSubsetOf(Fate.WHOLE);
        assertThat(unacknowledged.keySet()).isSubsetOf(Fate.WHOLE, Fate.NOT_THERE);
    }

    private static RecordStore store(Demonstration product) {
        return new RecordStore(product.home(), KEY, SECRET);
    }
}
