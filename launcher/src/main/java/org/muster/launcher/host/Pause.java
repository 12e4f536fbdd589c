package org.muster.launcher.host;

/** Between two looks at something that another process changes. */
public final class Pause {

    private static final long MILLIS = 20;

    private Pause() {}

    public static void briefly() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
