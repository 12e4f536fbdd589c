package org.muster.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.muster.launcher.host.ChildProcess;
import org.muster.launcher.host.Orphans;
import org.muster.launcher.host.Ports;
import org.muster.launcher.host.PrivateFiles;
import org.muster.launcher.host.RandomToken;

/**
 * A real MariaDB server that lives and dies with the program that started it. Its data outlives both: killing
 * everything at any moment loses no committed row, and the next start just works. The caller owns the directory alone
 * (see {@link org.muster.launcher.host.DirectoryLock}).
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String USER = "muster";

    private final ChildProcess server;
    private final int port;
    private final String password;

    private EmbeddedMariaDb(ChildProcess server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /** Starts on the data in this directory, quietly; makes what is missing. */
    public static EmbeddedMariaDb start(Path binaries, Path directory) {
        return start(binaries, directory, step -> {});
    }

    /**
     * @param binaries the jar with MariaDB's programs
     * @param directory an existing directory; programs, data and log go below it
     * @param steps is told what is being done
     */
    public static EmbeddedMariaDb start(Path binaries, Path directory, Consumer<String> steps) {
        DatabaseHome home = new DatabaseHome(directory.toAbsolutePath().normalize());
        stopOrphansIn(directory);
        PrivateFiles.directory(home.run());
        PrivateFiles.directory(home.logs());
        MariaDbProgram program = MariaDbProgram.unpackedFrom(binaries, home.root(), steps);
        new DatabaseInstallation(program, home).ensure(steps);
        steps.accept("Starting the database");
        return launch(program, home);
    }

    /** Stops the database server a killed launcher left on this directory; says whether there was one. */
    public static boolean stopOrphansIn(Path directory) {
        return Orphans.stop(new DatabaseHome(directory.toAbsolutePath().normalize()).mark()) > 0;
    }

    private static EmbeddedMariaDb launch(MariaDbProgram program, DatabaseHome home) {
        String password = RandomToken.next();
        PrivateFiles.write(home.initFile(), new DatabaseScript(USER, password).text());
        int port = Ports.free();
        ChildProcess server = ChildProcess.start(new MariaDbCommand(program, home, port).prepared());
        new DatabaseStart(server, home.log(), Greeting.ofThisMachine(port)).await();
        forget(home.initFile());
        return new EmbeddedMariaDb(server, port, password);
    }

    private static void forget(Path initFile) {
        try {
            Files.deleteIfExists(initFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DatabaseScript.SCHEMA;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public long pid() {
        return server.pid();
    }

    /** Completes when the server ends, asked or not. */
    public CompletableFuture<Process> onExit() {
        return server.onExit();
    }

    /** A clean shutdown: everything is on disk when this returns. */
    @Override
    public void close() {
        server.stop(PATIENCE);
    }
}
