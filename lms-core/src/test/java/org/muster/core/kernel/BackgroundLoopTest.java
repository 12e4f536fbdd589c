package org.muster.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundLoopTest {

    private static final Duration FOR_EVER = Duration.ofHours(1);

    private final Semaphore passes = new Semaphore(0);
    private final AtomicInteger work = new AtomicInteger();
    private final BackgroundLoop loop = new BackgroundLoop("test", FOR_EVER, this::pass);

    @AfterEach
    void stop() {
        loop.stop();
    }

    @Test
    void aLoopWorksAsLongAsThereIsWork() throws InterruptedException {
        work.set(3);
        loop.start(Executors.defaultThreadFactory());

        assertThat(passes.tryAcquire(4, 10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aSleepingLoopIsWokenAtOnce() throws InterruptedException {
        loop.start(Executors.defaultThreadFactory());
        assertThat(passes.tryAcquire(10, TimeUnit.SECONDS)).isTrue();

        loop.wake();

        assertThat(passes.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anAccidentDoesNotEndTheLoop() throws InterruptedException {
        work.set(-1);
        loop.start(Executors.defaultThreadFactory());
        assertThat(passes.tryAcquire(10, TimeUnit.SECONDS)).isTrue();

        loop.wake();

        assertThat(passes.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    }

    private boolean pass() {
        passes.release();
        if (work.get() < 0) {
            work.set(0);
            throw new IllegalStateException("stumbled on purpose");
        }
        return work.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }
}
