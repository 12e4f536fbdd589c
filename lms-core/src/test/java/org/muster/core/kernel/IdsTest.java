package org.muster.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void anIdIsAUuidOfVersionSevenAndTheIetfVariant() {
        UUID id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void anIdBeginsWithTheMillisecondItWasMadeIn() {
        assertThat(Ids.at(0x0123_4567_89ABL).toString()).startsWith("01234567-89ab-7");
    }

    @Test
    void laterIdsSortAfterEarlierOnes() {
        assertThat(Ids.at(1_000).toString()).isLessThan(Ids.at(1_001).toString());
    }

    @Test
    void idsOfOneMillisecondDiffer() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(Ids.at(42));
        }

        assertThat(ids).hasSize(10_000);
    }
}
