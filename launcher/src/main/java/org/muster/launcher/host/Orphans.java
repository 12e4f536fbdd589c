package org.muster.launcher.host;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Children of a launcher that was killed. They are known by one exact argument that names the data directory, so that
 * neither a stale process id nor a program that merely mentions the directory is ever mistaken for one. Call only while
 * holding the {@link DirectoryLock}: then whoever still runs on the directory has lost its launcher.
 */
public final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Orphans() {}

    /** Stops every process that was started with this argument; says how many there were. */
    public static int stop(String argument) {
        List<ProcessHandle> orphans = ProcessHandle.allProcesses()
                .filter(process -> wasStartedWith(argument, process))
                .toList();
        orphans.forEach(Orphans::stop);
        return orphans.size();
    }

    private static boolean wasStartedWith(String argument, ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(argument))
                .orElse(false);
    }

    private static void stop(ProcessHandle orphan) {
        orphan.destroy();
        if (!endsWithin(PATIENCE, orphan)) {
            orphan.destroyForcibly();
            if (!endsWithin(PATIENCE, orphan)) {
                throw new CannotStart(
                        "Process " + orphan.pid() + " of an earlier start cannot be stopped; stop it by hand.");
            }
        }
    }

    /** Looks often: waiting for a process that is not one's own child is slow to notice its end. */
    private static boolean endsWithin(Duration patience, ProcessHandle orphan) {
        Instant end = Instant.now().plus(patience);
        while (orphan.isAlive() && Instant.now().isBefore(end)) {
            Pause.briefly();
        }
        return !orphan.isAlive();
    }
}
