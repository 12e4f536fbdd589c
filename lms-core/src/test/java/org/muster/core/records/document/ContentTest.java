package org.muster.core.records.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.records.document.DocumentRefused.Reason;

class ContentTest {

    @Test
    void aMergeSetsThePropertiesAtTheTopAndReplacesThemWhole() {
        Content there = json("{\"car\":{\"make\":\"Ford\",\"model\":\"Escape\"},\"driver\":\"Dale\"}");
        Content posted = json("{\"car\":{\"make\":\"Dodge\"},\"year\":2026}");
        assertThat(text(there.with(posted)))
                .isEqualTo("{\"car\":{\"make\":\"Dodge\"},\"driver\":\"Dale\",\"year\":2026}");
    }

    @Test
    void aMergeKeepsTheTypeAndEveryLetter() {
        Content there = new Content("application/json; charset=utf-8", utf8("{\"a\":\"Llŷn\"}"));
        Content merged = there.with(json("{\"b\":\"✓\"}"));
        assertThat(merged.type()).isEqualTo("application/json; charset=utf-8");
        assertThat(text(merged)).isEqualTo("{\"a\":\"Llŷn\",\"b\":\"✓\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"text\"", "null", "", "{", "{\"a\":1}{", "{\"a\"}"})
    void whatIsNoObjectIsNotMerged(String body) {
        Content there = json("{\"a\":1}");
        assertThatThrownBy(() -> there.with(json(body)))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.WRONG));
        assertThatThrownBy(() -> json(body).with(there)).isInstanceOf(DocumentRefused.class);
    }

    @Test
    void bytesThatAreNoTextAreNotMerged() {
        byte[] latin = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> new Content("application/json", latin).object())
                .isInstanceOf(DocumentRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/octet-stream", "application/json-patch+json", "not/json"})
    void otherTypesAreNotMerged(String type) {
        Content other = new Content(type, utf8("{}"));
        assertThatThrownBy(() -> json("{}").with(other)).isInstanceOf(DocumentRefused.class);
        assertThatThrownBy(() -> other.with(json("{}"))).isInstanceOf(DocumentRefused.class);
    }

    @Test
    void aDocumentHasAnEnd() {
        byte[] most = new byte[Content.LONGEST];
        assertThat(new Content("text/plain", most).bytes()).hasSize(Content.LONGEST);
        assertThatThrownBy(() -> new Content("text/plain", new byte[Content.LONGEST + 1]))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.LARGE));
    }

    @Test
    void theTagIsTheSha1OfTheContent() {
        assertThat(new Content("text/plain", utf8("abc")).etag()).isEqualTo("a9993e364706816aba3e25717850c26c9cd0d89d");
    }

    private static Content json(String text) {
        return new Content("application/json", utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Content content) {
        return new String(content.bytes(), StandardCharsets.UTF_8);
    }
}
