package org.muster.core.records.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.records.client.Clients;
import org.muster.core.records.rest.XapiCaller.Answer;
import org.muster.inserver.InServer;

/** Many change one document at the same moment: each change counts once, and none is lost. */
@InServer
class XapiDocumentsAtOnceIT {

    private static final int AT_ONCE = 16;
    private static final String SECRET = "a secret of the tests";
    private static final String PROFILE = "/xapi/activities/profile";

    @Inject
    Clients clients;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private final String activity = "https://tests.example/" + Ids.next();
    private final String[] profile = {"activityId", activity, "profileId", "p"};
    private XapiCaller caller;

    @BeforeEach
    void aKey() {
        String key = "tests-" + Ids.next();
        clients.keep("Tests", key, SECRET, Set.of("all"));
        caller = XapiCaller.of(home, key, SECRET, "1.0.3");
    }

    @Test
    void oneOfThoseWhoSayThatThereIsNoneYetWins() throws Exception {
        XapiCaller first = caller.with("If-None-Match", "*");
        List<Integer> answers = atOnce(n -> first.putJson("{\"n\": " + n + "}", PROFILE, profile));
        assertThat(answers).containsOnly(204, 412).containsOnlyOnce(204);
    }

    @Test
    void oneOfThoseWhoHaveSeenTheSameWins() throws Exception {
        caller.postJson("{\"n\": \"before\"}", PROFILE, profile);
        XapiCaller knowing =
                caller.with("If-Match", caller.get(PROFILE, profile).etag());
        List<Integer> answers = atOnce(n -> knowing.putJson("{\"n\": " + n + "}", PROFILE, profile));
        assertThat(answers).containsOnly(204, 412).containsOnlyOnce(204);
    }

    @Test
    void noPropertyIsLostWhenAllMerge() throws Exception {
        List<Integer> answers = atOnce(n -> caller.postJson("{\"p" + n + "\": " + n + "}", PROFILE, profile));
        assertThat(answers).containsOnly(204);
        assertThat(json(caller.get(PROFILE, profile).body())).hasSize(AT_ONCE);
    }

    @Test
    void makingAndDeletingAtOnceEndsWithoutAccident() throws Exception {
        List<Integer> answers = atOnce(n ->
                n % 2 == 0 ? caller.postJson("{\"p\": " + n + "}", PROFILE, profile) : caller.delete(PROFILE, profile));
        assertThat(answers).containsOnly(204);
    }

    private static List<Integer> atOnce(IntFunction<Answer> what) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Answer>> under = new ArrayList<>();
        for (int n = 0; n < AT_ONCE; n++) {
            int number = n;
            under.add(threads.submit(() -> what.apply(number)));
        }
        threads.shutdown();
        List<Integer> answers = new ArrayList<>();
        for (Future<Answer> each : under) {
            answers.add(each.get().status());
        }
        return answers;
    }

    private static JsonObject json(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
