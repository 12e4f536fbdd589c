package org.muster.courses.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;

class LetterDraftTest {

    @Test
    void aSubjectIsOneLineWhateverIsSent() {
        assertThat(draft("Call\r\nBcc: all@demo.example\u2028\u202Egnp.exe", "Text")
                        .subject())
                .isEqualTo("Call Bcc: all@demo.example gnp.exe");
    }

    @Test
    void aTextKeepsItsLinesAndNothingThatCannotBeSeen() {
        assertThat(draft("Call", " One\r\nTwo\u0000\u0007\n").body()).isEqualTo("One\nTwo");
    }

    @Test
    void bothHaveAnEnd() {
        assertThatThrownBy(() -> draft(" ", "Text")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> draft("x".repeat(121), "Text")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> draft("Call", "\n")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> draft("Call", "x".repeat(LetterDraft.LONGEST_BODY + 1)))
                .isInstanceOf(RuleBroken.class);
    }

    private static LetterDraft draft(String subject, String body) {
        return new LetterDraft(Ids.next(), Audience.ALL, subject, body);
    }
}
