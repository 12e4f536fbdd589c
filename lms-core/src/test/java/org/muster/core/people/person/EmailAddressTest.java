package org.muster.core.people.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;

class EmailAddressTest {

    @Test
    void itIsKeptAsTyped() {
        assertThat(new EmailAddress(" Siân.Llewelyn@Example.org ").text()).isEqualTo("Siân.Llewelyn@Example.org");
    }

    @Test
    void caseAndCompositionMakeNoOther() {
        assertThat(new EmailAddress("Si\u00e2n@Example.org").key())
                .isEqualTo(new EmailAddress("sia\u0302n@example.ORG").key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.uk",
                "carys+act@demo.example",
                "o'connor@example.org",
                "anh.nguyễn@example.org",
                "x@xn--bcher-kva.example"
            })
    void usualAndUnusualAddressesAreTaken(String text) {
        assertThat(new EmailAddress(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "carys",
                "carys@",
                "@example.org",
                "carys@localhost",
                "a@b@c.org",
                "a b@example.org",
                "a@example.org\r\nBcc: all@example.org",
                "Carys <carys@example.org>",
                "a@example.org,b@example.org"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void anAddressNoServerWouldTakeIsTooLong() {
        String local = "a".repeat(64);
        String domain = "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + ".example";

        assertThatThrownBy(() -> new EmailAddress(local + "@" + domain)).isInstanceOf(RuleBroken.class);
    }
}
