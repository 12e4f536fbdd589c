package org.muster.core.people.secret;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;

class PasswordMustBeHardToGuessTest {

    private static final String EMAIL = "carys.morgan@example.org";

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "twelve chars", "дванадцять знаків", "          12 spaces too"})
    void lengthIsEnough(String password) {
        assertThatCode(() -> PasswordMustBeHardToGuess.check(password, EMAIL)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Pa55w0rd!", "eleven char"})
    void fewerThanTwelveCharactersAreTooShort(String password) {
        breaks("people.password.short", password);
    }

    @Test
    void anEmojiIsOneCharacter() {
        breaks("people.password.short", "🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "PASSWORD1234", "aaaaaaaaaaaaaaaa", EMAIL, "Carys.Morgan@Example.org"})
    void whatManyWouldGuessIsRefused(String password) {
        breaks("people.password.guessable", password);
    }

    @Test
    void moreThanTwoHundredCharactersAreTooLong() {
        breaks("people.password.long", "ab".repeat(101));
    }

    private static void breaks(String rule, String password) {
        assertThatThrownBy(() -> PasswordMustBeHardToGuess.check(password, EMAIL))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> org.assertj.core.api.Assertions.assertThat(broken.key())
                                .isEqualTo(rule));
    }
}
