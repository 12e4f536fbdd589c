package org.muster.core.records.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.core.records.view.Told.Outcome;

class PartsTest {

    private static final UUID REGISTRATION = UUID.randomUUID();

    private static final JsonObject STATEMENT = json("""
            {"actor": {"mbox": "mailto:ada@example.org"},
             "verb": {"id": "http://adlnet.gov/expapi/verbs/passed", "display": {"en-GB": "passed", "cy": "pasiwyd"}},
             "object": {"id": "https://content.example/act", "definition": {"name": {"en": "ACT Awareness"}}},
             "result": {"score": {"scaled": 0.85}, "success": true, "response": "b"},
             "context": {"registration": "%s"}}""".formatted(REGISTRATION));

    @Test
    void aStatementIsReadInTheReadersLanguageOrTheNext() {
        assertThat(new Parts(STATEMENT, Locale.forLanguageTag("cy")).verb()).isEqualTo("pasiwyd");
        assertThat(new Parts(STATEMENT, Locale.UK).verb()).isEqualTo("passed");
        assertThat(new Parts(STATEMENT, Locale.forLanguageTag("cy")).what()).isEqualTo("ACT Awareness");
    }

    @Test
    void whoAndWhereAreKnown() {
        Parts parts = new Parts(STATEMENT, Locale.UK);
        assertThat(parts.who()).isEqualTo("ada@example.org");
        assertThat(parts.activity()).isEqualTo("https://content.example/act");
        assertThat(parts.registration()).contains(REGISTRATION);
    }

    @Test
    void anOutcomeIsReadAsFarAsItIsTold() {
        assertThat(Outcome.of(STATEMENT, false))
                .isEqualTo(new Outcome(false, Optional.of(85L), Optional.of(true), Optional.empty(), Optional.of("b")));
        assertThat(Outcome.of(json("{}"), false).percent()).isEmpty();
    }

    @Test
    void whateverCameIsReadWithoutAComplaint() {
        Parts parts = new Parts(
                json("{\"verb\": {\"id\": \"urn:x:y/\"}, \"object\": {\"objectType\": \"StatementRef\", \"id\": \"7\"},"
                        + " \"context\": {\"registration\": \"no uuid\"}, \"actor\": 7}"),
                Locale.UK);
        assertThat(parts.verb()).isEqualTo("y");
        assertThat(parts.who()).isEmpty();
        assertThat(parts.activity()).isEmpty();
        assertThat(parts.registration()).isEmpty();
    }

    private static JsonObject json(String text) {
        return JSON.createReader(new StringReader(text)).readObject();
    }
}
