package org.muster.forums.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.Ids;
import org.muster.forums.api.ThreadId;

class CursorTest {

    @Test
    void anAddressCarriesItToTheMicrosecond() {
        Cursor cursor = new Cursor(Instant.parse("2026-03-02T10:00:00.123456Z"), new ThreadId(Ids.next()));
        assertThat(Cursor.parse(cursor.toString())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "x-01998c4b-7e21-7cc3-98a1-6b1d2f3e4a5b",
                "17-------------------------------------",
                "999999999999999999999-01998c4b-7e21-7cc3-98a1-6b1d2f3e4a5b",
                "1-01998c4b-7e21-7cc3-98a1-6b1d2f3e4a5b' OR 1=1"
            })
    void nonsenseIsNoCursor(String nonsense) {
        assertThat(Cursor.parse(nonsense)).isEmpty();
    }
}
