package org.muster.courses.exchange.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.courses.exchange.gift.GiftReader;

class LikenessTest {

    @Test
    void orderCaseSpaceAndRemarksDoNotMatter() {
        assertThat(of("Which door? {=Left ~Right}")).isEqualTo(of("which  DOOR? {~ right#No. = left#Yes.}"));
        assertThat(of("How many? {#5}")).isEqualTo(of("How many? {#5.0:0}"));
    }

    @Test
    void answersAndWhichOfThemIsRightDoMatter() {
        assertThat(of("Which? {=Left ~Right}")).isNotEqualTo(of("Which? {~Left =Right}"));
        assertThat(of("Which? {=Left ~Right}")).isNotEqualTo(of("Which? {=Left ~Middle}"));
        assertThat(of("Which? {=Left ~Right}")).isNotEqualTo(of("Where? {=Left ~Right}"));
    }

    private static String of(String gift) {
        return Likeness.of(GiftReader.read(gift).questions().get(0).content());
    }
}
