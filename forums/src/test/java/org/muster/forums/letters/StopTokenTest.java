package org.muster.forums.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StopTokenTest {

    @Test
    void itHas256BitsAndIsNeverTheSame() {
        assertThat(StopToken.next().text())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(StopToken.next().text());
    }

    @Test
    void whatIsKeptIsNotTheToken() {
        StopToken token = StopToken.next();
        assertThat(token.hash()).hasSize(32).isEqualTo(new StopToken(token.text()).hash());
    }

    @Test
    void itIsNotWrittenIntoALog() {
        StopToken token = StopToken.next();
        assertThat(token.toString()).doesNotContain(token.text());
    }
}
