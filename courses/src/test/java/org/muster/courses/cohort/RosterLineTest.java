package org.muster.courses.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;

class RosterLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ama@northgate.example",
                "Ama Mensah <ama@northgate.example>",
                "\"Mensah, Ama\" <ama@northgate.example>",
                "Ama;Mensah;ama@northgate.example;Leeds",
                "Mensah\tama@northgate.example\tLeeds",
                "mailto:ama@northgate.example"
            })
    void theAddressIsFoundInWhateverStandsAroundIt(String text) {
        assertThat(new RosterLine(1, text).address()).isEqualTo("ama@northgate.example");
    }

    @Test
    void aLineWithoutAnAddressIsRefused() {
        assertRefused("courses.cohort.roster.no-address", "Ama Mensah");
        assertRefused("courses.cohort.roster.no-address", "@");
    }

    @Test
    void aLineWithTwoAddressesIsRefused() {
        assertRefused("courses.cohort.roster.one-a-line", "a@x.example, b@x.example");
    }

    @Test
    void aLineThatNeverEndsIsRefusedAtOnce() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertRefused("courses.cohort.roster.too-long", "a@".repeat(500_000)));
    }

    @Test
    void blankLinesAreCountedAndLeftOut() {
        List<RosterLine> lines = RosterLine.of("one@x.example\r\n\r\n  two@x.example  \n");
        assertThat(lines).extracting(RosterLine::number).containsExactly(1, 3);
        assertThat(lines).extracting(RosterLine::text).containsExactly("one@x.example", "two@x.example");
    }

    @Test
    void tooManyLinesAreTooManyForOneGo() {
        String most = "a@x.example\n".repeat(RosterLine.MOST);
        assertThat(RosterLine.of(most)).hasSize(RosterLine.MOST);
        assertThatThrownBy(() -> RosterLine.of(most + "b@x.example"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.cohort.roster.too-many");
    }

    private static void assertRefused(String key, String text) {
        assertThatThrownBy(() -> new RosterLine(1, text).address())
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(key);
    }
}
