package org.muster.core.records.statement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private static final String HOME = "https://learn.example";
    private static final Redaction REDACTION =
            new Redaction(Set.of("mbox mailto:ama@example.org", "account 1 " + HOME), HOME, "1");

    @Test
    void aMailboxAndANameMakeRoomForAnAccountAndTheStatementSaysSo() {
        JsonObject redacted = REDACTION.of(
                json("{'actor': {'name': 'Ama', 'mbox': 'mailto:ama@example.org'}, 'verb': {'id': 'http://v'}}"));

        assertThat(redacted.toString()).doesNotContain("Ama", "ama@");
        assertThat(redacted.getJsonObject("actor").getJsonObject("account").getString("name"))
                .isEqualTo("1");
        assertThat(redacted.getJsonObject("context").getJsonObject("extensions"))
                .containsEntry(HOME + "/xapi/extensions/redacted", JsonValue.TRUE);
        assertThat(redacted.getJsonObject("verb").getString("id")).isEqualTo("http://v");
    }

    @Test
    void thePersonIsFoundDeepInsideToo() {
        assertThat(REDACTION
                        .of(json(
                                "{'context': {'team': {'objectType': 'Group', 'member': [{'mbox': 'mailto:ama@example.org',"
                                        + " 'name': 'Ama'}, {'mbox': 'mailto:bo@example.org', 'name': 'Bo'}]}}}"))
                        .toString())
                .doesNotContain("Ama")
                .contains("Bo");
    }

    @Test
    void ourOwnStatementsStayAsTheyAre() {
        JsonObject own = json(
                "{'actor': {'objectType': 'Agent', 'account': {'homePage': '" + HOME + "', 'name': '1'}}, 'id': 'x'}");

        assertThat(REDACTION.of(own)).isSameAs(own);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
