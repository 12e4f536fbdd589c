package org.muster.core.records.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DocumentKeyTest {

    @Test
    void everyPartOfAKeyCounts() {
        UUID registration = new UUID(1, 2);
        List<DocumentKey> keys = List.of(
                key(DocumentKind.STATE, "a", "b", Optional.empty(), "c"),
                key(DocumentKind.STATE, "a", "b", Optional.of(registration), "c"),
                key(DocumentKind.STATE, "ab", "", Optional.empty(), "c"),
                key(DocumentKind.STATE, "a", "bc", Optional.empty(), ""),
                key(DocumentKind.STATE, "a", "b", Optional.empty(), "C"),
                key(DocumentKind.AGENT_PROFILE, "a", "b", Optional.empty(), "c"));
        assertThat(keys.stream().map(key -> HexFormat.of().formatHex(key.digest())))
                .doesNotHaveDuplicates();
        assertThat(keys.get(0).digest())
                .isEqualTo(
                        key(DocumentKind.STATE, "a", "b", Optional.empty(), "c").digest());
    }

    private static DocumentKey key(
            DocumentKind kind, String activity, String agent, Optional<UUID> registration, String id) {
        return new DocumentKey(new Shelf(kind, Optional.of(activity), Optional.of(agent), registration), id);
    }
}
