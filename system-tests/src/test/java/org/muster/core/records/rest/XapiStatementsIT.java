package org.muster.core.records.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.records.client.Client;
import org.muster.core.records.client.Clients;
import org.muster.core.records.rest.RecordStore.Answer;
import org.muster.inserver.InServer;

/** What another system may expect of the store (Experience API 1.0.3, part three, 2.1). */
@InServer
class XapiStatementsIT {

    private static final String SECRET = "a secret of the tests";

    @Inject
    Clients clients;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private final String me = Ids.next().toString();
    private final String registration = Ids.next().toString();
    private RecordStore store;

    @BeforeEach
    void aKeyWithAllRights() {
        store = withKey("all");
    }

    @Test
    void aStatementThatWasPostedIsFoundByItsId() {
        Answer posted = store.post(statement(Ids.next().toString(), "attended"));
        assertThat(posted.status()).isEqualTo(200);
        String id = posted.body().replaceAll("[\\[\\]\"\\s]", "");

        JsonObject found = store.get("statementId", id).json();
        assertThat(found.getString("id")).isEqualTo(id);
        assertThat(found.getJsonObject("verb").getString("id")).isEqualTo(verb("attended"));
        assertThat(found.keySet()).contains("stored", "timestamp", "authority", "version");
        assertThat(store.get("statementId", Ids.next().toString()).status()).isEqualTo(404);
    }

    @Test
    void aBatchIsTakenWholeAndAnsweredInItsOrder() {
        List<String> ids = ids(3);
        String batch = ids.stream().map(id -> statement(id, "attended")).collect(Collectors.joining(",", "[", "]"));
        Answer answer = store.post(batch);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(ids.stream().collect(Collectors.joining("\",\"", "[\"", "\"]")));
    }

    @Test
    void aBatchWithOneFaultIsRefusedWhole() {
        String good = Ids.next().toString();
        Answer answer = store.post("[" + statement(good, "attended") + ",{\"actor\":{}}]");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(store.get("statementId", good).status()).isEqualTo(404);
    }

    @Test
    void theSameStatementAgainIsTakenAndAnotherOfThatIdIsRefused() {
        String id = Ids.next().toString();
        assertThat(store.put(id, statement(id, "attended")).status()).isEqualTo(204);
        assertThat(store.put(id, statement(id, "attended")).status()).isEqualTo(204);

        Answer refused = store.put(id, statement(id, "asked"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(store.get("statementId", id).body())
                .contains(verb("attended"))
                .doesNotContain(verb("asked"));
    }

    @Test
    void statementsAreFoundByRegistrationVerbAndAgent() {
        List<String> ids = ids(2);
        store.put(ids.get(0), statement(ids.get(0), "attended"));
        store.put(ids.get(1), statement(ids.get(1), "asked"));

        assertThat(found("registration", registration)).containsExactly(ids.get(1), ids.get(0));
        assertThat(found("registration", registration, "verb", verb("asked"))).containsExactly(ids.get(1));
        assertThat(found("agent", agent(me), "ascending", "true")).containsExactlyElementsOf(ids);
        assertThat(found("agent", agent("nobody-" + me))).isEmpty();
    }

    @Test
    void sinceAndUntilBoundTheTimeOfStoring() {
        List<String> ids = ids(2);
        store.put(ids.get(0), statement(ids.get(0), "attended"));
        String stored = store.get("statementId", ids.get(0)).json().getString("stored");
        store.put(ids.get(1), statement(ids.get(1), "attended"));

        assertThat(found("registration", registration, "since", stored)).containsExactly(ids.get(1));
        assertThat(found("registration", registration, "until", stored)).containsExactly(ids.get(0));
    }

    @Test
    void pagesFollowEachOtherByMore() {
        List<String> ids = ids(5);
        ids.forEach(id -> store.put(id, statement(id, "attended")));

        Answer page = store.get("registration", registration, "limit", "2", "ascending", "true");
        List<String> seen = new ArrayList<>(idsOf(page));
        assertThat(seen).hasSize(2);
        while (!page.json().getString("more").isEmpty()) {
            page = store.follow(page.json().getString("more"));
            seen.addAll(idsOf(page));
        }
        assertThat(seen).containsExactlyElementsOf(ids);
    }

    @Test
    void whatIsWrongWithAStatementIsToldWithPlaceAndClause() {
        String id = Ids.next().toString();
        Answer answer = store.put(id, statement(id, "attended").replace(registration, "no uuid"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().getString("detail")).contains("$.context.registration", "part two, 2.4.6");

        assertThat(store.post("{").status()).isEqualTo(400);
        assertThat(store.get("Registration", registration).status()).isEqualTo(400);
        assertThat(store.get("limit", "-1").status()).isEqualTo(400);
    }

    @Test
    void whoeverHasNoKeyIsRefused() {
        for (RecordStore stranger :
                List.of(new RecordStore(home, store.key(), "not " + SECRET), new RecordStore(home, "nobody", SECRET))) {
            Answer answer = stranger.get();
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(stranger.post(statement(me, "attended")).status()).isEqualTo(401);
        }
    }

    @Test
    void aKeyReachesNoFurtherThanItsScopes() {
        String id = Ids.next().toString();
        RecordStore writer = withKey(Client.WRITE);
        assertThat(writer.put(id, statement(id, "attended")).status()).isEqualTo(204);
        assertThat(writer.get("statementId", id).status()).isEqualTo(403);

        RecordStore reader = withKey(Client.READ);
        assertThat(reader.get("statementId", id).status()).isEqualTo(200);
        assertThat(reader.post(statement(Ids.next().toString(), "attended")).status())
                .isEqualTo(403);
    }

    /** It is longer than what the server reads at once. */
    @Test
    void longBodiesArriveWholeThereAndBackForAClientThatAlsoAsksForHttp2() {
        String id = Ids.next().toString();
        String words = "x".repeat(100_000);
        String statement = statement(id, "answered")
                .replace("\"timestamp\"", "\"result\": {\"response\": \"" + words + "\"}, \"timestamp\"");
        assertThat(store.post(statement).status()).isEqualTo(200);

        Answer found = store.get("statementId", id);
        assertThat(found.type()).startsWith("application/json");
        assertThat(found.body()).contains(words);
    }

    @Test
    void theVersionIsAskedForAndTold() {
        assertThat(store.getWithoutVersion().status()).isEqualTo(400);
        assertThat(store.get("limit", "1").version()).isEqualTo("1.0.3");
    }

    private RecordStore withKey(String scope) {
        String key = "tests-" + Ids.next();
        clients.keep("Tests", key, SECRET, Set.of(scope));
        return new RecordStore(home, key, SECRET);
    }

    private List<String> found(String... parameters) {
        return idsOf(store.get(parameters));
    }

    private static List<String> idsOf(Answer page) {
        return page.statements().stream().map(each -> each.getString("id")).toList();
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> Ids.next())
                .map(UUID::toString)
                .toList();
    }

    private String statement(String id, String verb) {
        return """
                {"id": "%s", "actor": %s, "verb": {"id": "%s"}, "object": {"id": "https://tests.example/%s"},
                 "context": {"registration": "%s"}, "timestamp": "2026-03-02T10:00:00Z"}""".formatted(id, agent(me), verb(verb), me, registration);
    }

    private static String agent(String name) {
        return "{\"account\": {\"homePage\": \"https://tests.example\", \"name\": \"" + name + "\"}}";
    }

    private static String verb(String word) {
        return "http://adlnet.gov/expapi/verbs/" + word;
    }
}
