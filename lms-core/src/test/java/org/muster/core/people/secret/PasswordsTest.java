package org.muster.core.people.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordMatchesItsHashHoweverTheKeyboardComposesIt() {
        String hash = passwords.hash("caf\u00e9 with two chairs");

        assertThat(passwords.matches("cafe\u0301 with two chairs", hash)).isTrue();
        assertThat(passwords.matches("cafe with two chairs", hash)).isFalse();
    }

    @Test
    void theSamePasswordIsHashedDifferentlyEachTime() {
        assertThat(passwords.hash("one and the same")).isNotEqualTo(passwords.hash("one and the same"));
    }

    @Test
    void theCostIsThatOfTheRecommendation() {
        assertThat(passwords.hash("correct horse")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void nobodysHashMatchesNothingButTakesAsLong() {
        passwords.inventNobody();

        assertThat(passwords.matches("", passwords.nobodys())).isFalse();
        assertThat(passwords.nobodys()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void manyAtOnceWaitForTheirTurn() {
        String hash = passwords.hash("stormy weather");

        assertThat(IntStream.range(0, 8).parallel().allMatch(i -> passwords.matches("stormy weather", hash)))
                .isTrue();
    }
}
