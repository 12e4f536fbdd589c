package org.muster.launcher.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrphansTest {

    private final String mark = "--mark=" + UUID.randomUUID();
    private Process orphan;

    @BeforeEach
    void anOrphan() throws IOException {
        orphan = new ProcessBuilder("sh", "-c", "while :; do sleep 0.1; done", "orphan", mark).start();
    }

    @AfterEach
    void nothingStays() {
        orphan.destroyForcibly();
    }

    @Test
    void aProcessWithExactlyThisArgumentIsStopped() {
        assertThat(Orphans.stop(mark)).isOne();
        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void aProcessWithASimilarArgumentIsLeftAlone() {
        assertThat(Orphans.stop(mark.substring(0, mark.length() - 1))).isZero();
        assertThat(Orphans.stop(mark + "/further")).isZero();
        assertThat(orphan.isAlive()).isTrue();
    }
}
