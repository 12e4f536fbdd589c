package org.muster.launcher.server;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.muster.launcher.host.ChildProcess;
import org.muster.launcher.host.Orphans;
import org.muster.launcher.host.Ports;
import org.muster.launcher.host.PrivateFiles;
import org.muster.launcher.progress.ProgressFile;

/** The application in Payara Micro, in a process of its own. It ends when it is closed. */
public final class PayaraServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChildProcess process;
    private final ServerStart start;

    private PayaraServer(ChildProcess process, ServerStart start) {
        this.process = process;
        this.start = start;
    }

    /** Starts the process; {@link #awaitReady} tells when it serves pages. */
    public static PayaraServer start(ServerSetup setup) {
        stopOrphansIn(setup.home());
        Ports.requireFree(setup.address());
        List.of(setup.run(""), setup.logs(), setup.unpacked()).forEach(PrivateFiles::directory);
        ServerLog log = new ServerLog(setup.logs(), Instant.now());
        log.nameTheNewest();
        ProgressFile progress = ProgressFile.emptied(setup.progress());
        ChildProcess process = ChildProcess.start(new PayaraCommand(setup).prepared());
        ReadinessPage page = new ReadinessPage(ServerAddress.of(setup.address()));
        return new PayaraServer(process, new ServerStart(process, progress, log, page));
    }

    /** Stops the server a killed launcher left on this directory; says whether there was one. */
    public static boolean stopOrphansIn(Path home) {
        return Orphans.stop(ServerSetup.mark(home)) > 0;
    }

    /**
     * Waits until the application says that it is ready and its readiness page agrees.
     *
     * @param steps is told what the application says it is doing
     * @return the lines the application wants to be shown
     */
    public List<String> awaitReady(Consumer<String> steps) {
        return start.await(steps);
    }

    public long pid() {
        return process.pid();
    }

    /** Completes when the server ends, asked or not. */
    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    @Override
    public void close() {
        process.stop(PATIENCE);
    }
}
