package org.muster.launcher;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Ctrl-C and SIGTERM: everything is stopped in order. It may come in the middle of the
 * start; what is being started then is waited for and stopped too, so that nothing is left behind.
 */
final class StopSignal {

    private static final long PATIENCE_SECONDS = 60;

    private final Installation installation;
    private final Consumer<String> steps;
    private final int exitCode;
    private final CountDownLatch workEnded = new CountDownLatch(1);
    private volatile boolean given;

    private StopSignal(Installation installation, Consumer<String> steps, int exitCode) {
        this.installation = installation;
        this.steps = steps;
        this.exitCode = exitCode;
    }

    /** @param exitCode tells whether being stopped is how this is meant to end */
    static StopSignal stopping(Installation installation, Consumer<String> steps, int exitCode) {
        StopSignal signal = new StopSignal(installation, steps, exitCode);
        Runtime.getRuntime().addShutdownHook(new Thread(signal::stop, "stop"));
        return signal;
    }

    /** Also called when the launcher ends by itself; then there is nothing left to do. */
    private void stop() {
        if (installation.isStopping()) {
            return;
        }
        given = true;
        steps.accept("Stopping");
        installation.close();
        awaitTheEndOfWork();
        steps.accept("Stopped");
        Runtime.getRuntime().halt(exitCode);
    }

    private void awaitTheEndOfWork() {
        try {
            if (!workEnded.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                steps.accept("Gave up waiting for the start to end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** After a signal the end is the signal's: whatever the interrupted work would complain about is of no interest. */
    void workEnded() {
        workEnded.countDown();
        while (given) {
            try {
                Thread.sleep(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
