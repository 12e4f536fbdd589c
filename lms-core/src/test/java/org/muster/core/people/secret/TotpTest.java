package org.muster.core.people.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final Totp TOTP = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = 1_111_111_111 / 30;

    /** RFC 6238, appendix B, the last six of eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(TOTP.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void theCodeOfNowIsTaken() {
        assertThat(TOTP.stepOf("050471", NOW, 0)).hasValue(STEP);
        assertThat(TOTP.stepOf(" 050 471 ", NOW, 0)).hasValue(STEP);
    }

    @Test
    void oneStepBeforeAndAfterIsTaken() {
        assertThat(TOTP.stepOf(TOTP.codeAt(NOW.minusSeconds(30)), NOW, 0)).hasValue(STEP - 1);
        assertThat(TOTP.stepOf(TOTP.codeAt(NOW.plusSeconds(30)), NOW, 0)).hasValue(STEP + 1);
    }

    @Test
    void twoStepsAwayIsNot() {
        assertThat(TOTP.stepOf(TOTP.codeAt(NOW.minusSeconds(60)), NOW, 0)).isEmpty();
        assertThat(TOTP.stepOf(TOTP.codeAt(NOW.plusSeconds(60)), NOW, 0)).isEmpty();
    }

    @Test
    void aCodeIsTakenOnce() {
        assertThat(TOTP.stepOf("050471", NOW, STEP)).isEmpty();
        assertThat(TOTP.stepOf("050471", NOW, STEP - 1)).hasValue(STEP);
    }

    @Test
    void nonsenseIsNoCode() {
        assertThat(TOTP.stepOf("", NOW, 0)).isEmpty();
        assertThat(TOTP.stepOf("abcdef", NOW, 0)).isEmpty();
    }

    @Test
    void theSecretIsTypedInBase32() {
        assertThat(TOTP.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void theAddressNamesIssuerAndAccount() {
        assertThat(TOTP.uri("Muster", "Tŵm Bevan"))
                .isEqualTo("otpauth://totp/Muster:T%C5%B5m%20Bevan?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Muster&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void everySecretIsAnother() {
        assertThat(Totp.next().secret()).hasSize(20).isNotEqualTo(Totp.next().secret());
    }
}
