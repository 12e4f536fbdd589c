package org.muster.core.records.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.records.client.Client;
import org.muster.core.records.client.Clients;
import org.muster.core.records.rest.XapiCaller.Answer;
import org.muster.inserver.InServer;

/** What content may expect of state and profiles, by the names of the public requirements. */
@InServer
class XapiDocumentsIT {

    private static final String SECRET = "a secret of the tests";
    private static final String STATE = "/xapi/activities/state";
    private static final String AGENTS = "/xapi/agents/profile";
    private static final String ACTIVITIES = "/xapi/activities/profile";

    @Inject
    Clients clients;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private final String activity = "https://tests.example/" + Ids.next();
    private final String agent =
            "{\"account\": {\"homePage\": \"https://tests.example\", \"name\": \"Llŷn " + Ids.next() + "\"}}";
    private XapiCaller one;
    private XapiCaller two;

    @BeforeEach
    void aKeyWithAllRights() {
        one = withKey("all", "1.0.3");
        two = withKey("all", "2.0.0");
    }

    @Test
    @DisplayName("XAPI-00187 to 00192: state is stored, given back byte for byte and deleted")
    void stateIsKept() {
        byte[] bytes = {0, 1, (byte) 0xff, '\r', '\n', 'x'};
        Answer put = one.with("Content-Type", "application/x-bookmark")
                .send("PUT", STATE + XapiCaller.query(state("b")), bytes);
        assertThat(put.status()).isEqualTo(204);

        Answer got = one.get(STATE, state("b"));
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("Content-Type")).isEqualTo("application/x-bookmark");
        assertThat(got.header("Content-Length")).isEqualTo("6");
        assertThat(got.etag()).matches("\"[0-9a-f]{40}\"");
        assertThat(got.header("Last-Modified")).endsWith("GMT");
        Answer head = one.send("HEAD", STATE + XapiCaller.query(state("b")), "");
        assertThat(head.etag()).isEqualTo(got.etag());
        assertThat(head.body()).isEmpty();

        assertThat(one.delete(STATE, state("b")).status()).isEqualTo(204);
        assertThat(one.get(STATE, state("b")).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("XAPI-00192: with a registration it is another document")
    void aRegistrationHasItsOwnState() {
        String registration = Ids.next().toString();
        assertThat(one.putJson("{\"of\": \"none\"}", STATE, state("b")).status())
                .isEqualTo(204);
        assertThat(one.putJson("{\"of\": \"one\"}", STATE, state("b", "registration", registration))
                        .status())
                .isEqualTo(204);
        assertThat(one.get(STATE, state("b")).body()).contains("none");
        assertThat(one.get(STATE, state("b", "registration", registration)).body())
                .contains("one");
        assertThat(one.get(STATE, shelf("registration", registration)).texts()).containsExactly("b");
        assertThat(one.get(STATE, shelf("registration", Ids.next().toString())).texts())
                .isEmpty();
    }

    @Test
    @DisplayName("XAPI-00193 to 00195: without stateId the ids of all are told, since then, and all are deleted")
    void manyAreToldAndDeleted() {
        one.putJson("{}", STATE, state("first"));
        String between = Instant.now().toString();
        one.putJson("{}", STATE, state("second"));

        Answer all = one.get(STATE, shelf());
        assertThat(all.texts()).containsExactly("first", "second");
        assertThat(all.etag()).isNotEmpty();
        assertThat(all.header("Last-Modified")).isNotEmpty();
        assertThat(one.get(STATE, shelf("since", between)).texts()).containsExactly("second");

        assertThat(one.delete(STATE, shelf("since", between)).status()).isEqualTo(400);
        assertThat(one.delete(STATE, shelf()).status()).isEqualTo(204);
        assertThat(one.get(STATE, shelf()).texts()).isEmpty();
    }

    @Test
    @DisplayName("XAPI-00183, 00184, 00232 to 00235: POST merges the top of JSON objects and nothing else")
    void postMerges() {
        assertThat(one.postJson("{\"a\": {\"b\": 1}, \"c\": \"Llŷn\"}", STATE, state("m"))
                        .status())
                .isEqualTo(204);
        assertThat(one.postJson("{\"a\": {\"d\": 2}}", STATE, state("m")).status())
                .isEqualTo(204);
        assertThat(one.get(STATE, state("m")).body()).isEqualTo("{\"a\":{\"d\":2},\"c\":\"Llŷn\"}");

        for (String wrong : List.of("{", "[]", "1", "")) {
            assertThat(one.postJson(wrong, STATE, state("m")).status()).isEqualTo(400);
            assertThat(one.postJson(wrong, STATE, state("n")).status()).isEqualTo(400);
        }
        assertThat(one.with("Content-Type", "text/plain")
                        .send("POST", STATE + XapiCaller.query(state("m")), "{}")
                        .status())
                .isEqualTo(400);
        assertThat(one.get(STATE, state("m")).body()).isEqualTo("{\"a\":{\"d\":2},\"c\":\"Llŷn\"}");
        assertThat(one.get(STATE, state("n")).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("XAPI-00273, 00287, 00322: a profile is replaced only by whoever has seen it")
    void profilesAreGuarded() {
        for (String[] profile : List.of(
                new String[] {AGENTS, "agent", agent, "profileId", "p"},
                new String[] {ACTIVITIES, "activityId", activity, "profileId", "p"})) {
            String path = profile[0];
            String[] names = List.of(profile).subList(1, profile.length).toArray(String[]::new);
            assertThat(one.putJson("{}", path, names).status()).isEqualTo(400);
            assertThat(one.with("If-Match", "\"x\"").putJson("{}", path, names).status())
                    .isEqualTo(412);
            assertThat(one.get(path, names).status()).isEqualTo(404);
            XapiCaller first = one.with("If-None-Match", "*");
            assertThat(first.putJson("{\"n\": 1}", path, names).status()).isEqualTo(204);
            assertThat(first.putJson("{\"n\": 2}", path, names).status()).isEqualTo(412);

            Answer blind = one.putJson("{\"n\": 2}", path, names);
            assertThat(blind.status()).isEqualTo(409);
            assertThat(blind.header("Content-Type")).startsWith("application/problem+json");
            assertThat(blind.body()).contains("If-Match", "ETag");

            Answer seen = one.get(path, names);
            assertThat(seen.body()).isEqualTo("{\"n\": 1}");
            XapiCaller knowing = one.with("If-Match", seen.etag());
            assertThat(knowing.putJson("{\"n\": 2}", path, names).status()).isEqualTo(204);
            assertThat(knowing.putJson("{\"n\": 3}", path, names).status()).isEqualTo(412);
            assertThat(knowing.postJson("{\"n\": 3}", path, names).status()).isEqualTo(412);
            assertThat(knowing.delete(path, names).status()).isEqualTo(412);
            assertThat(one.get(path, names).body()).isEqualTo("{\"n\": 2}");
            assertThat(one.delete(path, names).status()).isEqualTo(204);
        }
    }

    @Test
    @DisplayName("2.0, 4.1.4: state too is replaced only by whoever has seen it; 1.0.3 leaves it open")
    void stateIsGuardedInTheSecondEdition() {
        assertThat(two.putJson("{}", STATE, state("g")).status()).isEqualTo(204);
        assertThat(two.putJson("{\"n\": 1}", STATE, state("g")).status()).isEqualTo(409);
        assertThat(one.putJson("{\"n\": 2}", STATE, state("g")).status()).isEqualTo(204);
        Answer seen = two.get(STATE, state("g"));
        assertThat(two.with("If-None-Match", seen.etag()).get(STATE, state("g")).status())
                .isEqualTo(304);
        assertThat(two.with("If-Match", seen.etag())
                        .putJson("{}", STATE, state("g"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    @DisplayName("XAPI-00196 to 00211, 00255 to 00267, 00296 to 00302: parameters are read with care")
    void parametersAreReadWithCare() {
        for (String[] wrong : List.of(
                shelf("stateID", "s"),
                shelf("registration", "true"),
                shelf("since", "not a timestamp"),
                shelf("since", "+999999999-01-01T00:00:00Z"),
                shelf("stateId", ""),
                shelf("stateId", "a", "stateId", "b"),
                shelf("stateId", "x".repeat(2_001)),
                new String[] {"agent", agent, "stateId", "s"},
                new String[] {"activityId", activity, "stateId", "s"},
                new String[] {"activityId", "no scheme", "agent", agent, "stateId", "s"},
                new String[] {"activityId", activity, "agent", "true", "stateId", "s"},
                new String[] {"activityId", activity, "agent", "{", "stateId", "s"},
                new String[] {"activityId", activity, "agent", "{\"name\": \"A\"}", "stateId", "s"},
                new String[] {"activityId", activity, "agent", "[".repeat(3_000), "stateId", "s"})) {
            assertThat(one.get(STATE, wrong).status())
                    .as(String.join(" ", wrong))
                    .isEqualTo(400);
        }
        assertThat(one.putJson("{}", STATE, shelf()).status()).isEqualTo(400);
        assertThat(one.postJson("{}", STATE, shelf()).status()).isEqualTo(400);
        assertThat(one.delete(AGENTS, "agent", agent).status()).isEqualTo(400);
        assertThat(one.get(AGENTS, "agent", agent, "activityId", activity).status())
                .isEqualTo(400);
        assertThat(one.with("Content-Type", "nonsense")
                        .send("PUT", STATE + XapiCaller.query(state("t")), "x")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anAgentIsTheSameHoweverItIsWritten() {
        String plain = "{\"mbox\":\"mailto:" + Ids.next() + "@tests.example\"}";
        String named = plain.replace("{", "{\"objectType\": \"Agent\", \"name\": \"Ada\", ");
        String group = plain.replace("{", "{\"objectType\": \"Group\", ");
        assertThat(one.postJson("{\"n\": 1}", AGENTS, "agent", plain, "profileId", "p")
                        .status())
                .isEqualTo(204);
        assertThat(one.get(AGENTS, "agent", named, "profileId", "p").body()).isEqualTo("{\"n\": 1}");
        assertThat(one.get(AGENTS, "agent", group, "profileId", "p").status()).isEqualTo(400);
        assertThat(two.get(AGENTS, "agent", group, "profileId", "p").status()).isEqualTo(200);
    }

    @Test
    void aKeyReachesNoFurtherThanItsScopes() {
        XapiCaller writer = withKey(Client.WRITE, "1.0.3");
        XapiCaller state = withKey(Client.STATE, "1.0.3");
        XapiCaller profile = withKey(Client.PROFILE, "1.0.3");
        assertThat(answers(writer)).containsExactly(403, 403, 403, 403);
        assertThat(answers(state)).containsExactly(204, 200, 403, 403);
        assertThat(answers(profile)).containsExactly(403, 403, 204, 204);
        assertThat(answers(one.without("Authorization"))).containsOnly(401);
        assertThat(answers(one.without("X-Experience-API-Version"))).containsOnly(400);
    }

    @Test
    void aDocumentHasAnEndAlsoWhenItGrowsByMerging() {
        byte[] long5 = "x".repeat(5_000_000).getBytes(StandardCharsets.US_ASCII);
        byte[] tooLong = "x".repeat(5_000_001).getBytes(StandardCharsets.US_ASCII);
        XapiCaller text = one.with("Content-Type", "text/plain");
        assertThat(text.send("PUT", STATE + XapiCaller.query(state("l")), long5).status())
                .isEqualTo(204);
        assertThat(one.get(STATE, state("l")).body()).hasSize(5_000_000);
        assertThat(text.send("PUT", STATE + XapiCaller.query(state("l")), tooLong)
                        .status())
                .isEqualTo(413);

        String half = "\"" + "x".repeat(2_600_000) + "\"}";
        assertThat(one.postJson("{\"a\":" + half, STATE, state("h")).status()).isEqualTo(204);
        assertThat(one.postJson("{\"b\":" + half, STATE, state("h")).status()).isEqualTo(413);
        assertThat(one.get(STATE, state("h")).body()).hasSizeLessThan(3_000_000);
    }

    @Test
    void thereIsNothingBesideTheAddresses() {
        for (String path : List.of(
                "/xapi/Activities/state",
                "/xapi/activities/state/x",
                "/xapi/activities/states",
                "/xapi/agents/profile/..%2f..%2fstatements",
                "/xapi/",
                "/xapi")) {
            Answer answer = one.get(path);
            assertThat(answer.status()).as(path).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("Exception");
        }
    }

    @Test
    void whatABrowserIsLedToRunsNothing() {
        one.with("Content-Type", "text/html")
                .send("PUT", STATE + XapiCaller.query(state("x")), "<script>alert(1)</script>");
        Answer page = one.get(STATE, state("x"));
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Content-Disposition")).isEqualTo("attachment");
    }

    private Stream<Integer> answers(XapiCaller caller) {
        return Stream.of(
                        caller.postJson("{}", STATE, state("k")),
                        caller.get(STATE, shelf()),
                        caller.postJson("{}", AGENTS, "agent", agent, "profileId", "k"),
                        caller.postJson("{}", ACTIVITIES, "activityId", activity, "profileId", "k"))
                .map(Answer::status);
    }

    private XapiCaller withKey(String scope, String version) {
        String key = "tests-" + Ids.next();
        clients.keep("Tests", key, SECRET, Set.of(scope));
        return XapiCaller.of(home, key, SECRET, version);
    }

    private String[] state(String id, String... more) {
        return Stream.concat(Stream.of(shelf("stateId", id)), Stream.of(more)).toArray(String[]::new);
    }

    private String[] shelf(String... more) {
        return Stream.concat(Stream.of("activityId", activity, "agent", agent), Stream.of(more))
                .toArray(String[]::new);
    }
}
