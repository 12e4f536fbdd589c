package org.muster.core.people.signin;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void fourFailuresOfAnAccountCostNothing() {
        assertThat(Patience.ACCOUNT.waitAfter(4, NOW, NOW)).isEqualTo(ZERO);
    }

    @ParameterizedTest
    @CsvSource({"5, 30", "6, 60", "7, 120", "8, 240", "9, 480", "10, 900", "11, 900", "1000, 900"})
    void fromTheFifthOnTheWaitDoublesUpToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(Patience.ACCOUNT.waitAfter(failures, NOW, NOW)).isEqualTo(ofSeconds(seconds));
    }

    @Test
    void theWaitShrinksAsTimePasses() {
        assertThat(Patience.ACCOUNT.waitAfter(6, NOW.minusSeconds(45), NOW)).isEqualTo(ofSeconds(15));
        assertThat(Patience.ACCOUNT.waitAfter(6, NOW.minusSeconds(61), NOW)).isEqualTo(ZERO);
    }

    @Test
    void anAccountForgetsAfterAQuietDay() {
        assertThat(Patience.ACCOUNT.counted(9, NOW.minus(Duration.ofHours(23)), NOW))
                .isEqualTo(9);
        assertThat(Patience.ACCOUNT.counted(9, NOW.minus(Duration.ofHours(24)), NOW))
                .isZero();
    }

    @Test
    void anAddressMayFailFiftyTimesAndForgetsSooner() {
        assertThat(Patience.ADDRESS.waitAfter(49, NOW, NOW)).isEqualTo(ZERO);
        assertThat(Patience.ADDRESS.waitAfter(50, NOW, NOW)).isEqualTo(ofSeconds(30));
        assertThat(Patience.ADDRESS.counted(80, NOW.minus(ofMinutes(15)), NOW)).isZero();
    }

    @Test
    void whoGuessesMayMissTwentyTimesAndIsForgottenAfterAQuarterOfAnHour() {
        assertThat(Patience.SECRET.waitAfter(19, NOW, NOW)).isEqualTo(ZERO);
        assertThat(Patience.SECRET.waitAfter(20, NOW, NOW)).isEqualTo(ofSeconds(30));
        assertThat(Patience.SECRET.waitAfter(90, NOW, NOW)).isEqualTo(ofMinutes(15));
        assertThat(Patience.SECRET.counted(90, NOW.minus(ofMinutes(15)), NOW)).isZero();
    }

    @Test
    void aMailboxGetsThreeLettersBeforeItRests() {
        assertThat(Patience.MAILBOX.waitAfter(2, NOW, NOW)).isEqualTo(ZERO);
        assertThat(Patience.MAILBOX.waitAfter(3, NOW, NOW)).isEqualTo(ofSeconds(30));
    }
}
