package org.muster.core.records.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "2026-11-22T20:40:12.345678Z",
                "9999-12-31T23:59:59Z"
            })
    void everyTimeThatCanBeAskedForHasAPlace(String time) {
        assertThat(Places.storedAt(Places.of(Instant.parse(time)))).isEqualTo(Instant.parse(time));
    }

    @Test
    void aPlaceIsNotUsedLongAfterItWasGiven() {
        Instant given = Instant.parse("2026-11-22T20:40:12Z");
        Places places = new Places();
        places.clock = Clock.fixed(given, ZoneOffset.UTC);
        long place = places.next(1);
        assertThat(places.isGood(place)).isTrue();
        places.clock = Clock.fixed(given.plusSeconds(1), ZoneOffset.UTC);
        assertThat(places.isGood(place)).isFalse();
    }
}
