package org.muster.core.kernel;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A thread that works as long as there is work and then sleeps until it is woken or its patience ends. The pass says
 * whether it found something to do. An error is logged and costs a pause, never the thread.
 */
public final class BackgroundLoop {

    private static final Logger LOG = Logger.getLogger(BackgroundLoop.class.getName());

    private final String name;
    private final BooleanSupplier pass;
    private final Duration patience;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final Object bell = new Object();
    private volatile boolean stopped;

    public BackgroundLoop(String name, Duration patience, BooleanSupplier pass) {
        this.name = name;
        this.pass = pass;
        this.patience = patience;
    }

    public void start(ThreadFactory threads) {
        Thread thread = threads.newThread(this::run);
        thread.setName(name);
        thread.start();
    }

    /** There is something to do; may be called by any thread, any number of times. */
    public void wake() {
        woken.set(true);
        synchronized (bell) {
            bell.notifyAll();
        }
    }

    public void stop() {
        stopped = true;
        wake();
    }

    private void run() {
        while (!stopped) {
            if (!worked()) {
                sleep();
            }
        }
    }

    private boolean worked() {
        try {
            return pass.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, name + " stumbled and goes on", e);
            return false;
        }
    }

    private void sleep() {
        synchronized (bell) {
            try {
                if (!stopped && !woken.getAndSet(false)) {
                    bell.wait(patience.toMillis());
                }
                woken.set(false);
            } catch (InterruptedException e) {
                stopped = true;
                Thread.currentThread().interrupt();
            }
        }
    }
}
