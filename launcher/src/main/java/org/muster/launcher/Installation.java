package org.muster.launcher;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.muster.launcher.database.DatabaseUrl;
import org.muster.launcher.database.EmbeddedMariaDb;
import org.muster.launcher.database.ExternalDatabase;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.server.AddressFile;
import org.muster.launcher.server.PayaraServer;
import org.muster.launcher.server.ServerAddress;
import org.muster.launcher.server.ServerSetup;

/**
 * Database and server together, as one thing that runs or does not. The database is the embedded one unless the
 * environment in the setup names another by {@code LMS_DB_URL}.
 */
public final class Installation implements AutoCloseable {

    private final RunningServices services = new RunningServices();
    private final CompletableFuture<String> firstEnd = new CompletableFuture<>();

    /**
     * Starts what the setup describes and waits until it is ready.
     *
     * @param steps is told what is being done
     * @return the lines the application wants to be shown
     * @throws CannotStart with a sentence for the operator; then nothing is left running
     */
    public List<String> start(ServerSetup setup, Consumer<String> steps) {
        try {
            PayaraServer.stopOrphansIn(setup.home());
            new AddressFile(setup.home()).close();
            ServerSetup complete = setup.withEnvironment(withDatabase(setup, steps));
            steps.accept("Starting the server");
            PayaraServer server = services.add(PayaraServer.start(complete));
            server.onExit().thenRun(() -> firstEnd.complete("server"));
            List<String> said = server.awaitReady(steps);
            services.add(AddressFile.written(setup.home(), ServerAddress.of(setup.address())));
            return said;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private Map<String, String> withDatabase(ServerSetup setup, Consumer<String> steps) {
        String external = setup.environment().get("LMS_DB_URL");
        if (external != null) {
            new ExternalDatabase(DatabaseUrl.parse(external)).requireReachable();
            return setup.environment();
        }
        EmbeddedMariaDb database =
                services.add(EmbeddedMariaDb.start(setup.distribution().mariaDb(), setup.home(), steps));
        database.onExit().thenRun(() -> firstEnd.complete("database"));
        Map<String, String> environment = new TreeMap<>(setup.environment());
        environment.put("LMS_DB_URL", database.url());
        environment.put("LMS_DB_USER", database.user());
        environment.put("LMS_DB_PASSWORD", database.password());
        return environment;
    }

    /** Waits until the database or the server ends; says which. */
    public String awaitTheFirstEnd() {
        return firstEnd.join();
    }

    /** Whether the end was asked for. */
    boolean isStopping() {
        return services.isStopping();
    }

    /** Stops the server, then the database; returns when both have ended. */
    @Override
    public void close() {
        services.close();
    }
}
