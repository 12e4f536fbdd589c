package org.muster.core.people.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void aSetHasTenDifferentCodesOfEightyBits() {
        List<String> codes = RecoveryCode.nextSet();

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes).allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
    }

    @Test
    void aCodeIsKnownAgainHoweverItIsTyped() {
        assertThat(RecoveryCode.hash("abcd efgh ijkl mnop")).isEqualTo(RecoveryCode.hash("ABCD-EFGH-IJKL-MNOP"));
        assertThat(RecoveryCode.hash("ABCD-EFGH-IJKL-MNOQ")).isNotEqualTo(RecoveryCode.hash("ABCD-EFGH-IJKL-MNOP"));
    }
}
