package org.muster.core.people.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Argon2idTest {

    /** From the test suite of the reference implementation (phc-winner-argon2, test.c). */
    private static final String KNOWN =
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    private static final byte[] SALT = "somesalt".getBytes(StandardCharsets.UTF_8);

    @Test
    void aKnownHashIsComputed() {
        assertThat(Argon2id.hash("password", SALT, new Argon2id.Cost(256, 2, 1)).text())
                .isEqualTo(KNOWN);
    }

    @Test
    void aHashIsReadAndWrittenUnchanged() {
        assertThat(Argon2id.parse(KNOWN).text()).isEqualTo(KNOWN);
    }

    @Test
    void theRightPasswordMatchesAndNoOther() {
        Argon2id hash = Argon2id.parse(KNOWN);

        assertThat(hash.matches("password")).isTrue();
        assertThat(hash.matches("Password")).isFalse();
        assertThat(hash.matches("")).isFalse();
    }

    @Test
    void whatIsNoArgon2idHashIsRefused() {
        assertThatThrownBy(() -> Argon2id.parse("$2b$12$abcdefg")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Argon2id.parse(KNOWN.replace("argon2id", "argon2i")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
