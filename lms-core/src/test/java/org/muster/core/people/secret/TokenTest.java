package org.muster.core.people.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    @Test
    void aTokenIsReadBackFromItsText() {
        Token token = Token.next();

        assertThat(Token.of(token.text()).orElseThrow().hash()).isEqualTo(token.hash());
    }

    @Test
    void tokensHave256BitsAndDiffer() {
        assertThat(Token.next().text()).hasSize(43).isNotEqualTo(Token.next().text());
        assertThat(Token.next().hash()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with spaces and such, forty-three in all ..", "../../../etc/passwd"})
    void whatCannotBeATokenIsNone(String text) {
        assertThat(Token.of(text)).isEmpty();
    }

    @Test
    void whatIsDerivedIsStableAndTellsNothingOfTheToken() {
        Token token = Token.next();

        assertThat(token.derive("form")).isEqualTo(token.derive("form")).isNotEqualTo(token.text());
        assertThat(token.derive("form")).isNotEqualTo(token.derive("other"));
        assertThat(token.derive("form")).isNotEqualTo(Token.next().derive("form"));
    }

    @Test
    void aTokenNeverShowsInALog() {
        Token token = Token.next();

        assertThat("" + token).doesNotContain(token.text());
    }
}
