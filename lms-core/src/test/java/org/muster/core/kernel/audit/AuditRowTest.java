package org.muster.core.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditRowTest {

    private static final UUID SOMEBODY = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final byte[] BEFORE = new byte[32];

    private final AuditRow row = new AuditRow(
            7,
            Instant.parse("2026-11-22T10:00:00.123456Z"),
            "people.suspend",
            Optional.of(SOMEBODY),
            Optional.empty(),
            "{}");

    @Test
    void theSameRowAtTheSamePlaceHasTheSameSeal() {
        assertThat(row.seal(BEFORE, 1)).isEqualTo(row.seal(BEFORE, 1)).hasSize(32);
    }

    @Test
    void theSealDependsOnThePlaceAndOnTheSealBefore() {
        byte[] other = BEFORE.clone();
        other[31] = 1;

        assertThat(row.seal(BEFORE, 2)).isNotEqualTo(row.seal(BEFORE, 1));
        assertThat(row.seal(other, 1)).isNotEqualTo(row.seal(BEFORE, 1));
    }

    @Test
    void actorAndSubjectCannotChangePlacesUnnoticed() {
        AuditRow turned =
                new AuditRow(7, row.happenedAt(), row.act(), Optional.empty(), Optional.of(SOMEBODY), row.detail());

        assertThat(turned.seal(BEFORE, 1)).isNotEqualTo(row.seal(BEFORE, 1));
    }

    @Test
    void aMicrosecondMakesAnotherSeal() {
        AuditRow later =
                new AuditRow(7, row.happenedAt().plusNanos(1_000), row.act(), row.actor(), row.subject(), row.detail());

        assertThat(later.seal(BEFORE, 1)).isNotEqualTo(row.seal(BEFORE, 1));
    }
}
