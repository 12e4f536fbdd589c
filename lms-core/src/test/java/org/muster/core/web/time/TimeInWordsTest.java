package org.muster.core.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimeInWordsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TimeInWords english = new TimeInWords(Locale.UK);
    private final TimeInWords welsh = new TimeInWords(Locale.forLanguageTag("cy"));

    @Test
    void aMomentNamesTheDayTheTimeAndThePlace() {
        assertThat(english.moment(Instant.parse("2026-11-24T14:00:00Z"), LONDON))
                .isEqualTo("Tue 24 Nov 2026, 14:00 London");
    }

    @Test
    void theSameMomentInWelsh() {
        assertThat(welsh.moment(Instant.parse("2026-11-24T14:00:00Z"), LONDON))
                .isEqualTo("Maw 24 Tach 2026, 14:00 Llundain");
    }

    @Test
    void summerTimeMovesTheClock() {
        assertThat(english.moment(Instant.parse("2026-03-29T00:59:00Z"), LONDON))
                .isEqualTo("Sun 29 Mar 2026, 00:59 London");
        assertThat(english.moment(Instant.parse("2026-03-29T01:00:00Z"), LONDON))
                .isEqualTo("Sun 29 Mar 2026, 02:00 London");
    }

    @Test
    void theHourThatComesTwiceIsShownTwice() {
        assertThat(english.moment(Instant.parse("2026-10-25T00:30:00Z"), LONDON))
                .isEqualTo(english.moment(Instant.parse("2026-10-25T01:30:00Z"), LONDON));
    }

    @Test
    void anotherPlaceMayHaveAnotherDay() {
        assertThat(english.moment(Instant.parse("2026-11-24T14:00:00Z"), ZoneId.of("Pacific/Auckland")))
                .isEqualTo("Wed 25 Nov 2026, 03:00 Auckland");
        assertThat(english.place(ZoneId.of("America/New_York"))).isEqualTo("New York");
        assertThat(english.place(ZoneId.of("UTC"))).isEqualTo("UTC");
    }

    @Test
    void septemberHasThreeLettersOnEveryJava() {
        assertThat(english.day(LocalDate.of(2026, 9, 1))).isEqualTo("Tue 1 Sep 2026");
    }

    @Test
    void aDayInFull() {
        assertThat(english.dayInFull(LocalDate.of(2026, 11, 22))).isEqualTo("Sunday 22 November 2026");
        assertThat(welsh.dayInFull(LocalDate.of(2026, 11, 22))).isEqualTo("Dydd Sul 22 Tachwedd 2026");
    }
}
