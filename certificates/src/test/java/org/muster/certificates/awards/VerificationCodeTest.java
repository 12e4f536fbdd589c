package org.muster.certificates.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    private static final VerificationCode CODE = new VerificationCode("7KQ4M2XD90R16HBV");

    @Test
    void itIsPrintedInGroupsOfFour() {
        assertThat(CODE.grouped()).isEqualTo("7KQ4-M2XD-90R1-6HBV");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7KQ4-M2XD-90R1-6HBV",
                "7kq4m2xd90r16hbv",
                "  7kq4 m2xd 90r1 6hbv ",
                "7KQ4-M2XD-9OR1-6HBV",
                "7kq4-m2xd-9orl-6hbv",
                "7KQ4–M2XD–90Ri–6HBV",
                "7KQ4.M2XD.90R1.6HBV",
                "7KQ4\u00a0M2XD\t90R1 6HBV"
            })
    void itIsReadAsPeopleTypeIt(String typed) {
        assertThat(VerificationCode.read(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7KQ4", "7KQ4-M2XD-90R1-6HBVV", "7KQ4-M2XD-90R1-6HBU", "7KQ4-M2XD-90R1-6HB!", "<script>"})
    void anythingElseIsNoCode(String typed) {
        assertThat(VerificationCode.read(typed)).isEmpty();
    }

    @Test
    void newCodesAreWellFormedAndDiffer() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            VerificationCode code = VerificationCode.next();
            assertThat(VerificationCode.read(code.grouped())).contains(code);
            seen.add(code.canonical());
        }
        assertThat(seen).hasSize(10_000);
    }

    @Test
    void everyCharacterOfTheAlphabetComesUp() {
        Set<Integer> characters = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            VerificationCode.next().canonical().chars().forEach(characters::add);
        }
        assertThat(characters).hasSize(32);
    }

    @Test
    void aMalformedCodeCannotBeMade() {
        assertThatThrownBy(() -> new VerificationCode("7KQ4")).isInstanceOf(IllegalArgumentException.class);
    }
}
