package org.muster.certificates.awards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameSealTest {

    @Test
    void whoHasTheNameCanProveIt() {
        NameSeal seal = NameSeal.of("Siân Llŷr-Ŵyn");
        assertThat(seal.seals("Siân Llŷr-Ŵyn")).isTrue();
        assertThat(seal.seals("Sian Llyr-Wyn")).isFalse();
    }

    @Test
    void twoSealsOfOneNameDoNotShowThatItIsOne() {
        assertThat(NameSeal.of("Sarah Jones").digest())
                .isNotEqualTo(NameSeal.of("Sarah Jones").digest());
    }
}
