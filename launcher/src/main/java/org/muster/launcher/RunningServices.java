package org.muster.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;

/**
 * What has been started and must be stopped, the last first. Stopping may begin at any moment, also in the middle of
 * the start: what is started after that is stopped at once, and the start ends there.
 */
final class RunningServices implements AutoCloseable {

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean stopping;

    synchronized <T extends AutoCloseable> T add(T service) {
        running.push(service);
        if (stopping) {
            stopAll();
            throw new CancellationException("Stopped in the middle of the start");
        }
        return service;
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    @Override
    public synchronized void close() {
        stopping = true;
        stopAll();
    }

    private void stopAll() {
        while (!running.isEmpty()) {
            stop(running.pop());
        }
    }

    private static void stop(AutoCloseable service) {
        try {
            service.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
