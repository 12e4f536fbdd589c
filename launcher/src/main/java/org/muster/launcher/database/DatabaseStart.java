package org.muster.launcher.database;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.host.ChildProcess;
import org.muster.launcher.host.LastLines;
import org.muster.launcher.host.Pause;

/** Waits until the server greets. Recovery after a crash may take a while on a large database: the patience is long. */
record DatabaseStart(ChildProcess server, Path log, Greeting greeting) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    void await() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!greeting.isGiven()) {
            if (!server.isAlive()) {
                throw new CannotStart("The database did not start; its log " + log + " ends with:\n  "
                        + String.join("\n  ", LastLines.of(log)));
            }
            if (Instant.now().isAfter(end)) {
                server.stop(Duration.ofSeconds(10));
                throw new CannotStart("The database did not start within " + PATIENCE.toMinutes()
                        + " minutes; see its log " + log + ".");
            }
            Pause.briefly();
        }
    }
}
