package org.muster.core.records.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AlternateFormTest {

    @Test
    void fieldsAreHeadersContentAndParameters() {
        AlternateForm form = AlternateForm.read(
                "statementId=1&x-experience-api-version=1.0.3&If-Match=%22abc%22&content=%7B%22a%22%3A%22Ll%C5%B7n+%E2%9C%93%22%7D&agent=%7B%7D");
        assertThat(form.headers())
                .containsEntry("X-Experience-API-Version", "1.0.3")
                .containsEntry("If-Match", "\"abc\"");
        assertThat(form.content().map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .contains("{\"a\":\"Llŷn ✓\"}");
        assertThat(form.query()).isEqualTo("statementId=1&agent=%7B%7D");
    }

    @Test
    void aFieldWithoutAValueIsEmptyAndAnEmptyFormHasNothing() {
        assertThat(AlternateForm.read("since").query()).isEqualTo("since=");
        assertThat(AlternateForm.read("").query()).isEmpty();
        assertThat(AlternateForm.read("").content()).isEmpty();
        assertThat(AlternateForm.read("content=").content())
                .hasValueSatisfying(bytes -> assertThat(bytes).isEmpty());
    }
}
