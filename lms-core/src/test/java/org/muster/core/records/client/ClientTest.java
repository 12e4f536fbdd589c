package org.muster.core.records.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClientTest {

    @Test
    void aKeyMayWhatItsScopesSay() {
        assertThat(with(Client.WRITE).may(Client.WRITE)).isTrue();
        assertThat(with(Client.WRITE).may(Client.READ_MINE)).isFalse();
        assertThat(Client.SCOPES).allMatch(with(Client.ALL)::may);
    }

    @Test
    void whoeverReadsAllReadsTheirOwnToo() {
        assertThat(with(Client.READ).may(Client.READ_MINE)).isTrue();
        assertThat(with(Client.READ_MINE).may(Client.READ)).isFalse();
    }

    @Test
    void readingIsLimitedToOnesOwnOnlyWithoutAWiderScope() {
        assertThat(with(Client.READ_MINE).mayReadOnlyMine()).isTrue();
        assertThat(with(Client.READ_MINE, Client.READ).mayReadOnlyMine()).isFalse();
        assertThat(with(Client.ALL).mayReadOnlyMine()).isFalse();
        assertThat(with(Client.WRITE).mayReadOnlyMine()).isFalse();
    }

    private static Client with(String... scopes) {
        return new Client(UUID.randomUUID(), "key", Set.of(scopes), Optional.empty());
    }
}
