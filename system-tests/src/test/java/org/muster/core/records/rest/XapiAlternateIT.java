package org.muster.core.records.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.records.client.Clients;
import org.muster.core.records.rest.XapiCaller.Answer;
import org.muster.inserver.InServer;

/** Requests inside a form (Experience API 1.0.3, part three, 1.3), the versions, the persons, and pages of other sites. */
@InServer
class XapiAlternateIT {

    private static final String SECRET = "a secret of the tests";
    private static final String STATE = "/xapi/activities/state";
    private static final String STATEMENTS = "/xapi/statements";

    @Inject
    Clients clients;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private final String activity = "https://tests.example/" + Ids.next();
    private final String agent = "{\"mbox\":\"mailto:" + Ids.next() + "@tests.example\"}";
    private final String[] state = {"activityId", activity, "agent", agent, "stateId", "Llŷn ✓ & more"};
    private XapiCaller one;
    private XapiCaller two;

    @BeforeEach
    void aKeyWithAllRights() {
        String key = "tests-" + Ids.next();
        clients.keep("Tests", key, SECRET, Set.of("all"));
        one = XapiCaller.of(home, key, SECRET, "1.0.3");
        two = XapiCaller.of(home, key, SECRET, "2.0.0");
    }

    @Test
    @DisplayName("XAPI-00336: a form with everything in it stores, reads and deletes, letter for letter")
    void everythingMayStandInTheForm() {
        String[] all = {
            "Authorization", one.headers().getOrDefault("Authorization", ""),
            "X-Experience-API-Version", "1.0.3",
            "Content-Type", "text/plain; charset=utf-8",
            "activityId", activity,
            "agent", agent,
            "stateId", "Llŷn ✓ & more",
            "content", "Croeso i Gymru: ŵ, ŷ, 日本, 100 % & more = more +"
        };
        XapiCaller bare = new XapiCaller(home, Map.of());
        assertThat(bare.form(STATE + "?method=PUT", all).status()).isEqualTo(204);
        assertThat(bare.form(STATE + "?method=GET", all).body())
                .isEqualTo("Croeso i Gymru: ŵ, ŷ, 日本, 100 % & more = more +");
        Answer usual = one.get(STATE, state);
        assertThat(usual.status()).isEqualTo(200);
        assertThat(usual.header("Content-Type")).isEqualToIgnoringWhitespace("text/plain; charset=utf-8");
        assertThat(bare.form(STATE + "?method=DELETE", all).status()).isEqualTo(204);
        assertThat(one.get(STATE, state).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("XAPI-00148: statements are sent and asked for in a form")
    void statementsToo() {
        String id = Ids.next().toString();
        String statement = """
                {"actor": %s, "verb": {"id": "https://tests.example/read"}, "object": {"id": "%s"},
                 "result": {"response": "Llŷn ✓"}}""".formatted(agent, activity);
        assertThat(one.form(STATEMENTS + "?method=PUT", "statementId", id, "content", statement)
                        .status())
                .isEqualTo(204);
        Answer found = one.form(STATEMENTS + "?method=GET", "statementId", id);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body()).contains("Llŷn ✓");
        assertThat(one.form(STATEMENTS + "?method=GET", "activity", activity, "limit", "1")
                        .body())
                .contains(id);
    }

    @Test
    void conditionsInTheFormCount() {
        String[] profile = {"activityId", activity, "profileId", "p", "content", "{}", "If-None-Match", "*"};
        assertThat(one.form("/xapi/activities/profile?method=PUT", profile).status())
                .isEqualTo(204);
        assertThat(one.form("/xapi/activities/profile?method=PUT", profile).status())
                .isEqualTo(412);
    }

    @Test
    void whatIsNoSuchFormIsRefused() {
        String id = Ids.next().toString();
        String[] fields = {"statementId", id, "content", "{}"};
        List<Answer> refused = List.of(
                one.form(STATEMENTS + "?method=PUT&statementId=" + id, fields),
                one.form(STATEMENTS + "?method=PUT", "statementId", id),
                one.form(STATEMENTS + "?method=PATCH", fields),
                one.form(STATEMENTS + "?method=", fields),
                one.form(STATEMENTS + "?method=GET", "X-Experience-API-Version", "0.8"),
                one.form(STATEMENTS + "?method=GET", "limit", "1", "If-Match", "a", "if-match", "b"),
                one.form(STATEMENTS + "?method=PUT", "statementId", id, "content", "{}", "content", "{}"),
                one.with("Content-Type", "application/x-www-form-urlencoded")
                        .send("POST", STATEMENTS + "?method=GET", "limit=%zz"),
                one.with("Content-Type", "application/x-www-form-urlencoded")
                        .send("PUT", STATEMENTS + "?method=PUT", "content=x"),
                one.postJson("{}", STATEMENTS, "method", "PUT"),
                two.form(STATEMENTS + "?method=GET", "limit", "1"),
                one.form(STATEMENTS + "?method=GET", "X-Experience-API-Version", "2.0.0"),
                one.with("Sec-Fetch-Mode", "navigate").form(STATEMENTS + "?method=GET", "limit", "1"),
                one.with("Sec-Fetch-Mode", "no-cors").form(STATEMENTS + "?method=GET", "limit", "1"));
        assertThat(refused).extracting(Answer::status).containsOnly(400);
        assertThat(one.without("Authorization")
                        .form(STATEMENTS + "?method=GET", "limit", "1")
                        .status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("XAPI-00315 to 00321: anyone may ask which versions are spoken")
    void theVersionsAreToldToAnyone() {
        XapiCaller stranger = new XapiCaller(home, Map.of());
        Answer about = stranger.get("/xapi/about");
        assertThat(about.status()).isEqualTo(200);
        assertThat(about.header("Date")).endsWith("GMT").doesNotContain("GMT,");
        assertThat(about.body()).isEqualTo("{\"version\":[\"1.0.3\",\"2.0.0\"]}");
        assertThat(stranger.with("X-Experience-API-Version", "7")
                        .get("/xapi/about")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("XAPI-00236 to 00249: a person is what the agent says, each as a list")
    void aPersonIsWhatTheAgentSays() {
        Answer person = one.get("/xapi/agents", "agent", agent.replace("{", "{\"name\": \"Ada\", "));
        assertThat(person.status()).isEqualTo(200);
        assertThat(person.body())
                .isEqualTo("{\"objectType\":\"Person\",\"name\":[\"Ada\"],\"mbox\":["
                        + agent.replaceAll("[{}]|\"mbox\":", "") + "]}");
        assertThat(person.etag()).isNotEmpty();
        for (String wrong : List.of("{}", "true", "{\"mbox\": 1}", "{\"account\": {\"name\": \"x\"}}", agent + "{")) {
            assertThat(one.get("/xapi/agents", "agent", wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(one.get("/xapi/agents").status()).isEqualTo(400);
        assertThat(one.get("/xapi/agents", "agent", agent, "more", "x").status())
                .isEqualTo(400);
        assertThat(two.get("/xapi/agents", "agent", agent.replace("{", "{\"objectType\": \"Group\", "))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theKeyIsWhatCountsAndNotTheSite() {
        XapiCaller stranger = new XapiCaller(home, Map.of());
        Answer asked = stranger.with("Origin", "https://content.example", "Access-Control-Request-Method", "PUT")
                .send("OPTIONS", STATE, "");
        assertThat(asked.status()).isEqualTo(204);
        assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(asked.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(asked.header("Access-Control-Allow-Methods")).contains("PUT", "DELETE");
        assertThat(asked.header("Access-Control-Allow-Headers"))
                .contains("Authorization", "Content-Type", "If-Match", "If-None-Match", "X-Experience-API-Version");

        XapiCaller elsewhere =
                one.with("Origin", "https://content.example", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "cors");
        Answer put = elsewhere.putJson("{}", STATE, state);
        assertThat(put.status()).isEqualTo(204);
        assertThat(put.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(elsewhere.get(STATE, state).header("Access-Control-Expose-Headers"))
                .contains("ETag", "Last-Modified", "X-Experience-API-Version");
        assertThat(elsewhere
                        .without("Authorization")
                        .putJson("{}", STATE, state)
                        .status())
                .isEqualTo(401);
        assertThat(elsewhere
                        .without("Authorization")
                        .send("POST", "/login", "x=1")
                        .status())
                .isEqualTo(403);
        assertThat(elsewhere
                        .without("Authorization")
                        .send("POST", "/xapi/..;/operator/x", "x=1")
                        .status())
                .isIn(400, 403, 404);
    }
}
