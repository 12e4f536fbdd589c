package org.muster.core.kernel.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** The first to work hangs until the test lets it go and then fails; the second, who took the lease over, is done at once. */
@ApplicationScoped
class LongErrandRunner implements Worker<LongErrand> {

    static final String KIND = "tests.long-errand";

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final CountDownLatch letGo = new CountDownLatch(1);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<LongErrand> payload() {
        return LongErrand.class;
    }

    @Override
    public void work(LongErrand errand, String key) throws InterruptedException {
        if (begun.incrementAndGet() == 1) {
            letGo.await();
            ended.incrementAndGet();
            throw new IllegalStateException("too late");
        }
        ended.incrementAndGet();
    }

    void letGo() {
        letGo.countDown();
    }

    int begun() {
        return begun.get();
    }

    int ended() {
        return ended.get();
    }
}
