package org.muster.launcher.host;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

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
        CompletableFuture<ProcessHandle> end = orphan.onExit();
        orphan.destroy();
        end.completeOnTimeout(orphan, PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (orphan.isAlive()) {
            orphan.destroyForcibly();
            end.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        }
    }
}
