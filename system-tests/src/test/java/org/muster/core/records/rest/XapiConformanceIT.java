package org.muster.core.records.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.Sha256;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.client.Client;
import org.muster.core.records.client.Clients;
import org.muster.core.records.rest.XapiCaller.Answer;
import org.muster.inserver.InServer;

/** What whoever speaks to the store may expect of statements, by the names of the public requirements. */
@InServer
class XapiConformanceIT {

    private static final String SECRET = "a secret of the tests";
    private static final String STATEMENTS = "/xapi/statements";
    private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    @Inject
    Clients clients;

    @Inject
    Sql sql;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private final String me = Ids.next().toString();
    private final String verb = "https://tests.example/verbs/" + me;
    private final String activity = "https://tests.example/activities/" + me;
    private XapiCaller one;
    private XapiCaller two;

    @BeforeEach
    void aKeyWithAllRights() {
        one = withKey("all", "1.0.3");
        two = withKey("all", "2.0.0");
    }

    @Test
    @DisplayName("A statement comes back as it came: numbers, offsets, empty maps, order and unknown extensions")
    void nothingIsLost() {
        String id = Ids.next().toString();
        String came = """
                {"id":"%s","timestamp":"2026-03-02T10:00:00.123456789+05:30","version":"1.0.2", "verb":{"id":"%s"},
                "object":{"id":"%s","definition":{"extensions":{"https://x.example/e":{"z":1.500,"a":-0E+2,"n":null,
                "deep":[{},[],"\\u0175\\ud83d\\ude00 ŵ"]}},"name":{}}},"result":{"score":{"raw":10.00000000000000000001}},
                "actor":%s}""".formatted(id, verb, activity, agent(me)).strip();
        assertThat(one.postJson("[ " + came + " ]", STATEMENTS).status()).isEqualTo(200);

        Answer found = one.get(STATEMENTS, "statementId", id);
        String whole = came.substring(0, came.length() - 1);
        assertThat(found.body()).startsWith(whole + ",\"stored\":\"");
        assertThat(found.header("Last-Modified")).endsWith("GMT");
    }

    @Test
    @DisplayName("XAPI-00027: every UUID that is taken can be kept")
    void uuidsOfEveryKindAreKept() {
        for (String registration : List.of(
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "6b5dfcf1-f44c-1d48-5dda-1902ac33c0a9",
                "6b5dfcf1-f44c-5d48-edda-1902ac33c0a9",
                "6B5DFCF1-F44C-8D48-8DDA-1902AC33C0A9")) {
            String id = put(one, "\"context\":{\"registration\":\"" + registration + "\"},");
            assertThat(found("registration", registration, "activity", activity))
                    .containsExactly(id);
        }
    }

    @Test
    @DisplayName("XAPI-00096: an activity of the context that came alone is served in a list")
    void contextActivitiesAreLists() {
        String id = put(two, "\"context\":{\"contextActivities\":{\"parent\":{\"id\":\"" + activity + "/p\"}}},");

        assertThat(json(one.get(STATEMENTS, "statementId", id))
                        .getJsonObject("context")
                        .getJsonObject("contextActivities")
                        .getJsonArray("parent"))
                .hasSize(1);
    }

    @Test
    @DisplayName("XAPI-00018, 00019, 00157: a voided statement is told only to whoever asks for it as voided")
    void aVoidedStatementIsGone() {
        String id = put(one, "");
        String voiding = voiding(id);

        assertThat(one.get(STATEMENTS, "statementId", id).status()).isEqualTo(404);
        assertThat(json(one.get(STATEMENTS, "voidedStatementId", id)).getString("id"))
                .isEqualTo(id);
        assertThat(found("activity", activity)).containsExactly(voiding);
    }

    @Test
    @DisplayName("XAPI-00018: what is voided before it comes is voided when it comes")
    void voidingMayComeFirst() {
        String id = Ids.next().toString();
        voiding(id);
        put(one, id, "");

        assertThat(one.get(STATEMENTS, "statementId", id).status()).isEqualTo(404);
        assertThat(one.get(STATEMENTS, "voidedStatementId", id).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("XAPI-00016: a voiding statement cannot be voided")
    void voidingStatementsStay() {
        String voiding = voiding(put(one, ""));
        voiding(voiding);

        assertThat(one.get(STATEMENTS, "statementId", voiding).status()).isEqualTo(200);
        assertThat(one.get(STATEMENTS, "voidedStatementId", voiding).status()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "XAPI-00162: a statement that refers to another is found by what finds that one, whichever comes first")
    void referencesAreFollowed() {
        String target = Ids.next().toString();
        String early = referring(target);
        put(one, target, "");
        String late = referring(target);
        String further = referring(late);

        assertThat(found("verb", verb)).containsExactly(further, late, target, early);
        assertThat(found("activity", activity, "agent", agent(me))).containsExactly(further, late, target, early);
        assertThat(found("activity", activity, "related_activities", "true", "limit", "2"))
                .containsExactly(further, late);
    }

    @Test
    @DisplayName("XAPI-00181: members of a group and agents as objects are found as agents are")
    void membersAreFound() {
        String id = Ids.next().toString();
        String group = "{\"objectType\":\"Group\",\"member\":[" + agent(me + "-a") + "," + agent(me + "-b") + "]}";
        one.putJson(statement(id, "").replace(agent(me), group), STATEMENTS, "statementId", id);
        String told = Ids.next().toString();
        String object = agent(me + "-a").replace("{\"account\"", "{\"objectType\":\"Agent\",\"account\"");
        one.putJson(
                statement(told, "").replace("{\"id\":\"" + activity + "\"}", object), STATEMENTS, "statementId", told);

        assertThat(found("agent", agent(me + "-b"))).containsExactly(id);
        assertThat(found("agent", agent(me + "-a"))).containsExactly(told, id);
        assertThat(found("agent", agent(me + "-a"), "verb", verb, "ascending", "true"))
                .containsExactly(id, told);
    }

    @Test
    @DisplayName("XAPI-00176, 00177: related agents and activities are found wherever a statement names them")
    void relatedOnesAreFound() {
        String id = put(two, """
                "context":{"instructor":%s,"contextActivities":{"other":[{"id":"%s/other"}]},
                "contextAgents":[{"objectType":"contextAgent","agent":%s}]},""".formatted(agent(me + "-i"), activity, agent(me + "-c")));

        assertThat(found("agent", agent(me + "-i"))).isEmpty();
        for (String name : List.of("-i", "-c", "")) {
            assertThat(found("agent", agent(me + name), "related_agents", "true"))
                    .containsExactly(id);
        }
        assertThat(found("activity", activity + "/other")).isEmpty();
        assertThat(found("activity", activity + "/other", "related_activities", "true", "verb", verb))
                .containsExactly(id);
        assertThat(found(
                        "activity",
                        activity + "/other",
                        "related_activities",
                        "true",
                        "agent",
                        agent(me + "-i"),
                        "related_agents",
                        "true"))
                .containsExactly(id);
    }

    @Test
    @DisplayName("XAPI-00171, 00172: identifiers alone, or one language of what is known")
    void formatsAreServed() {
        String definition = "{\"id\":\"" + activity
                + "\",\"definition\":{\"name\":{\"en-GB\":\"One\",\"cy\":\"Un\"},\"type\":\"https://x.example/t\"}}";
        String id = Ids.next().toString();
        one.putJson(
                statement(id, "").replace("{\"id\":\"" + activity + "\"}", definition), STATEMENTS, "statementId", id);

        JsonObject ids = json(one.get(STATEMENTS, "statementId", id, "format", "ids"));
        assertThat(ids.getJsonObject("object").keySet()).containsExactly("id");
        assertThat(json(one.with("Accept-Language", "cy").get(STATEMENTS, "statementId", id, "format", "canonical"))
                        .getJsonObject("object")
                        .getJsonObject("definition")
                        .getJsonObject("name"))
                .isEqualTo(Json.createObjectBuilder().add("cy", "Un").build());
        assertThat(json(one.get("/xapi/activities", "activityId", activity))
                        .getJsonObject("definition")
                        .getString("type"))
                .isEqualTo("https://x.example/t");
    }

    @Test
    @DisplayName("XAPI-00130 to 00136: attachments come as parts, go as parts, and are what their digests say")
    void attachmentsGoThereAndBack() {
        String content = "bytes of Llŷn \u0000 \r\n--not-a-boundary\r\n";
        String sha2 = Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
        String id = Ids.next().toString();
        String statement = statement(id, attachments("https://x.example/use", "text/plain", sha2));

        assertThat(mixed(statement, sha2, content).status()).isEqualTo(200);
        assertThat(mixed(statement, sha2, content + "changed").status()).isEqualTo(400);
        assertThat(mixed(statement(Ids.next().toString(), ""), sha2, content).status())
                .isEqualTo(400);
        assertThat(one.postJson(
                                statement(
                                        Ids.next().toString(), attachments("https://x.example/u", "text/plain", sha2)),
                                STATEMENTS)
                        .status())
                .isEqualTo(400);

        Answer found = one.get(STATEMENTS, "statementId", id, "attachments", "true");
        assertThat(found.header("Content-Type")).startsWith("multipart/mixed;").contains("boundary=");
        assertThat(found.body()).contains("X-Experience-API-Hash: " + sha2).contains("\r\n\r\n" + content + "\r\n--");
        assertThat(one.get(STATEMENTS, "statementId", id).header("Content-Type"))
                .startsWith("application/json");
    }

    @Test
    @DisplayName("XAPI-00115 to 00117: a signature is over the statement it came with, by an algorithm of RSA")
    void signaturesAreChecked() {
        String id = Ids.next().toString();
        String signed = statement(id, "");

        assertThat(sign(signed, "RS256", signed).status()).isEqualTo(200);
        assertThat(sign(signed, "HS256", signed).status()).isEqualTo(400);
        assertThat(sign(statement(id, "").replace(verb, verb + "/other"), "RS256", signed)
                        .status())
                .isEqualTo(400);
        assertThat(sign(signed, "none.of.it", signed).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("A key that reads its own statements alone sees no others")
    void aKeyMayReadItsOwnAlone() {
        XapiCaller mine = withKey(Client.WRITE + " " + Client.READ_MINE, "1.0.3");
        put(one, "");
        String id = put(mine, "");

        assertThat(ids(mine.get(STATEMENTS, "activity", activity))).containsExactly(id);
        assertThat(ids(mine.get(STATEMENTS))).containsExactly(id);
        assertThat(found("activity", activity)).hasSize(2);
        assertThat(json(one.get(STATEMENTS, "statementId", id))
                        .getJsonObject("authority")
                        .getJsonObject("account")
                        .getString("homePage"))
                .isEqualTo(home);
    }

    @Test
    @DisplayName("Of one id that many send at once one statement is kept, and the same one is taken from all")
    void oneStatementHoweverManySendIt() {
        String id = Ids.next().toString();
        List<Integer> statuses = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> one.putJson(statement(id, ""), STATEMENTS, "statementId", id)
                                .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnly(204);
        assertThat(sql.count("SELECT COUNT(*) FROM records_statement WHERE id = ?", id))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("A target and a statement that refers to it may come at the same moment")
    void referencesAreFollowedWhenBothComeAtOnce() {
        for (int round = 0; round < 5; round++) {
            String target = Ids.next().toString();
            String here = verb + "/" + round;
            CompletableFuture<Integer> first = CompletableFuture.supplyAsync(
                    () -> one.putJson(statement(target, "").replace(verb, here), STATEMENTS, "statementId", target)
                            .status());
            String referring = referring(target);
            assertThat(first.join()).isEqualTo(204);
            assertThat(found("verb", here)).containsExactlyInAnyOrder(target, referring);
        }
    }

    @Test
    @DisplayName("What is wrong is named with its place, and nothing of the batch is kept")
    void mistakesAreNamed() {
        String id = Ids.next().toString();
        String batch =
                "[" + statement(id, "") + "," + statement(Ids.next().toString(), "\"result\":{\"success\":1},") + "]";

        assertThat(one.postJson(batch, STATEMENTS).body())
                .contains("$[1].result.success: must be true or false (xAPI 1.0.3, part two, 2.4.5)");
        assertThat(two.postJson(batch, STATEMENTS).body()).contains("(xAPI 2.0, 4.2.2.4)");
        assertThat(one.postJson("{\"a\":1,\"a\":2}", STATEMENTS).body()).contains("$.a: stands twice in one object");
        assertThat(one.postJson("[".repeat(200), STATEMENTS).body()).contains("lies deeper than 100");
        assertThat(one.with("Content-Type", "application/json")
                        .send("POST", STATEMENTS, new byte[] {'{', '"', (byte) 0xC0, '"', '}'})
                        .body())
                .contains("UTF-8");
        assertThat(one.with("Content-Type", "text/plain")
                        .send("POST", STATEMENTS, "{}")
                        .status())
                .isEqualTo(400);
        assertThat(one.get(STATEMENTS, "statementId", id).status()).isEqualTo(404);
    }

    private Answer sign(String payload, String algorithm, String statement) {
        String jws = Stream.of("{\"alg\":\"" + algorithm + "\"}", payload, "signature")
                .map(part ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .reduce((a, b) -> a + "." + b)
                .orElseThrow();
        String sha2 = Sha256.hex(jws.getBytes(StandardCharsets.UTF_8));
        String attached =
                attachments("http://adlnet.gov/expapi/attachments/signature", "application/octet-stream", sha2);
        return mixed("{" + attached + statement.substring(1), sha2, jws);
    }

    private Answer mixed(String statement, String sha2, String content) {
        String body = "--b\r\nContent-Type: application/json\r\n\r\n" + statement
                + "\r\n--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: "
                + sha2 + "\r\n\r\n" + content + "\r\n--b--\r\n";
        return one.with("Content-Type", "multipart/mixed; boundary=b").send("POST", STATEMENTS, body);
    }

    private static String attachments(String usage, String type, String sha2) {
        return "\"attachments\":[{\"usageType\":\"" + usage + "\",\"display\":{\"en\":\"A file\"},\"contentType\":\""
                + type + "\",\"length\":1,\"sha2\":\"" + sha2 + "\"}],";
    }

    private String put(XapiCaller caller, String more) {
        String id = Ids.next().toString();
        put(caller, id, more);
        return id;
    }

    private void put(XapiCaller caller, String id, String more) {
        assertThat(caller.putJson(statement(id, more), STATEMENTS, "statementId", id)
                        .status())
                .isEqualTo(204);
    }

    private String voiding(String target) {
        return refer(VOIDED, target);
    }

    private String referring(String target) {
        return refer("https://tests.example/verbs/commented", target);
    }

    private String refer(String how, String target) {
        String id = Ids.next().toString();
        String statement = """
                {"id":"%s","actor":%s,"verb":{"id":"%s"},"object":{"objectType":"StatementRef","id":"%s"}}""".formatted(id, agent(me + "-r"), how, target);
        assertThat(one.postJson(statement, STATEMENTS).status()).isEqualTo(200);
        return id;
    }

    private String statement(String id, String more) {
        return "{" + more + "\"id\":\"" + id + "\",\"actor\":" + agent(me) + ",\"verb\":{\"id\":\"" + verb
                + "\"},\"object\":{\"id\":\"" + activity + "\"}}";
    }

    private List<String> found(String... parameters) {
        return ids(one.get(STATEMENTS, parameters));
    }

    private static List<String> ids(Answer page) {
        return json(page).getJsonArray("statements").stream()
                .map(value -> value.asJsonObject().get("id"))
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    private static JsonObject json(Answer answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static String agent(String name) {
        return "{\"account\":{\"homePage\":\"https://tests.example\",\"name\":\"" + name + "\"}}";
    }

    private XapiCaller withKey(String scopes, String version) {
        String key = "tests-" + Ids.next();
        clients.keep("Tests", key, SECRET, Set.of(scopes.split(" ")));
        return XapiCaller.of(home, key, SECRET, version);
    }
}
