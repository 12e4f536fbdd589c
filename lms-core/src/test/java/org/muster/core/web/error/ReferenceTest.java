package org.muster.core.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void aReferenceNamesTheStatusAndTheMinuteAndCanBeReadOut() {
        ZonedDateTime moment = ZonedDateTime.parse("2026-11-22T11:04:59Z[Europe/London]");

        assertThat(Reference.of(404, moment)).matches("404-[2-9A-HJKMNP-TV-Z]{4}-1104");
    }
}
