package org.muster.core.records.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.core.records.json.Json;
import org.muster.core.records.json.ReadJson;

class KeptTextTest {

    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final Instant STORED = Instant.parse("2026-11-22T10:00:00.120Z");
    private static final String PARTS = """
            "actor": {"mbox":"mailto:a@x.example"} , "verb":{"id":"https://x.example/v"},
              "object":{"id":"https://x.example/o","definition":{"extensions":{"https://x.example/e":{ "z":1.50, "a":-0E+2,
              "deep":[{},[],"\\u0175\\ud83d\\ude00 ŵ"]}}}}""";

    @Test
    void whatCameIsKeptLetterByLetter() {
        String kept = kept("{" + PARTS + "}").get(0);

        assertThat(kept)
                .isEqualTo("{" + PARTS + ",\"id\":\"" + ID
                        + "\",\"timestamp\":\"2026-11-22T10:00:00.120000Z\",\"version\":\"1.0.0\"}");
    }

    @Test
    void nothingIsAddedToWhatIsComplete() {
        String whole = "{\"id\":\"" + ID + "\"," + PARTS
                + ",\"version\":\"1.0.3\",\"timestamp\":\"2026-01-01T00:00:00+01:00\"}";

        assertThat(kept(whole)).containsExactly(whole);
    }

    @Test
    void whatTheStoreSaysItselfIsNotKept() {
        String told =
                "{\"stored\":\"2011-01-01T00:00:00Z\",\"authority\":{\"mbox\":\"mailto:b@x.example\"}," + PARTS + "}";
        String last = "{" + PARTS + ",\"stored\":\"2011-01-01T00:00:00Z\"}";

        assertThat(kept(told).get(0)).startsWith("{" + PARTS + ",\"id\"").doesNotContain("2011");
        assertThat(kept(last).get(0)).startsWith("{" + PARTS + ",\"id\"").doesNotContain("2011");
    }

    @Test
    void anActivityThatStandsAloneBecomesAList() {
        String alone = "{" + PARTS + ",\"context\":{\"contextActivities\":{\"parent\":{\"id\":\"https://x.example/p\"},"
                + "\"other\":[{\"id\":\"https://x.example/q\"}]}}}";

        assertThat(kept(alone).get(0))
                .contains("\"parent\":[{\"id\":\"https://x.example/p\"}],\"other\":[{\"id\":\"https://x.example/q\"}]");
    }

    @Test
    void eachOfABatchIsCutOutOfIt() {
        List<String> kept = kept("[ {" + PARTS + "} ,\n{" + PARTS + ",\"result\":{\"score\":{\"raw\":1e2}}} ]");

        assertThat(kept).hasSize(2);
        assertThat(kept.get(0)).startsWith("{" + PARTS + ",\"id\"");
        assertThat(kept.get(1)).startsWith("{" + PARTS + ",\"result\":{\"score\":{\"raw\":1e2}},\"id\"");
    }

    @Test
    void theSecondEditionNamesItself() {
        Incoming statement = ReadStatement.all("{" + PARTS + "}", Edition.TWO).get(0);

        assertThat(KeptText.of(statement, ID, STORED)).contains("\"version\":\"2.0.0\"");
    }

    @Test
    void theSameStatementIsRecognisedHoweverItIsWritten() {
        Json.Obj kept = (Json.Obj) ReadJson.read(kept("{" + PARTS
                        + ",\"timestamp\":\"2026-01-01T01:00:00+01:00\",\"result\":{\"duration\":\"PT1.239S\",\"score\":{\"raw\":1.0}},"
                        + "\"context\":{\"contextActivities\":{\"parent\":{\"id\":\"https://x.example/p\"}}}}")
                .get(0));

        assertThat(same(kept, "2026-01-01T00:00:00Z", "PT1.23S", "1", "[{\"id\":\"https://x.example/p\"}]"))
                .isTrue();
        assertThat(same(kept, "2026-01-01T00:00:01Z", "PT1.23S", "1", "[{\"id\":\"https://x.example/p\"}]"))
                .isFalse();
        assertThat(same(kept, "2026-01-01T00:00:00Z", "PT1.25S", "1", "[{\"id\":\"https://x.example/p\"}]"))
                .isFalse();
        assertThat(same(kept, "2026-01-01T00:00:00Z", "PT1.23S", "1.01", "[{\"id\":\"https://x.example/p\"}]"))
                .isFalse();
        assertThat(same(kept, "2026-01-01T00:00:00Z", "PT1.23S", "1", "[{\"id\":\"https://x.example/q\"}]"))
                .isFalse();
    }

    private static boolean same(Json.Obj kept, String time, String duration, String raw, String parent) {
        String came = "{\"timestamp\":\"" + time + "\",\"context\":{\"contextActivities\":{\"parent\":" + parent
                + "}},\"result\":{\"score\":{\"raw\":" + raw + "},\"duration\":\"" + duration + "\"}," + PARTS + "}";
        return Equivalence.ofKept(kept, (Json.Obj) ReadJson.read(came));
    }

    private static List<String> kept(String text) {
        return ReadStatement.all(text, Edition.ONE).stream()
                .map(statement -> KeptText.of(statement, ID, STORED))
                .toList();
    }
}
