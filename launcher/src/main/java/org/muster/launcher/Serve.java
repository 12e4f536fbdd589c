package org.muster.launcher;

import java.io.PrintStream;
import java.util.List;
import org.muster.launcher.database.EmbeddedMariaDb;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.host.Ports;
import org.muster.launcher.progress.Steps;
import org.muster.launcher.server.PayaraServer;
import org.muster.launcher.server.ServerSetup;
import org.muster.launcher.settings.ApplicationSettings;
import org.muster.launcher.settings.Checks;
import org.muster.launcher.settings.DataDirectory;
import org.muster.launcher.settings.Mode;
import org.muster.launcher.settings.Options;

/** {@code ./lms demo} and {@code ./lms run}: starts everything, says when it is ready, and stays until it is stopped. */
final class Serve {

    private final Launch launch;
    private final Steps steps;
    private final Installation installation = new Installation();

    Serve(Launch launch, Steps steps) {
        this.launch = launch;
        this.steps = steps;
    }

    /** Returns only when something ended that should run on. */
    void serve(Checks checks) {
        ApplicationSettings settings = checks.passed();
        refuseFreshOnAnExternalDatabase(settings);
        warnOfStrangers(settings.options(), launch.err());
        try (DataDirectory data =
                DataDirectory.open(settings.options().data(), settings.options().mode())) {
            StopSignal signal = StopSignal.stopping(installation, steps, 0);
            try {
                serve(checks, settings, data);
            } finally {
                installation.close();
                signal.workEnded();
            }
        }
    }

    private void serve(Checks checks, ApplicationSettings settings, DataDirectory data) {
        prepare(data, settings, checks);
        ServerSetup setup =
                new ServerSetup(launch.distribution(), data.path(), checks.address(), settings.in(data.path()));
        announce(settings, installation.start(setup, steps));
        String ended = installation.awaitTheFirstEnd();
        throw new CannotStart("The " + ended + " ended by itself; see the logs in "
                + data.path().resolve("log") + ", then start again.");
    }

    private static void refuseFreshOnAnExternalDatabase(ApplicationSettings settings) {
        if (settings.options().wishes().fresh()
                && settings.environment().get("LMS_DB_URL").isPresent()) {
            throw new CannotStart("--fresh does not empty the database that LMS_DB_URL names; empty it yourself,"
                    + " or unset LMS_DB_URL.");
        }
    }

    private static void warnOfStrangers(Options options, PrintStream err) {
        if (options.mode() == Mode.DEMO
                && !List.of("127.0.0.1", "localhost", "::1").contains(options.bind())) {
            err.println("Warning: with --bind " + options.bind()
                    + " others can reach this demonstration; its accounts, administrators included, need no second"
                    + " factor.");
        }
    }

    private void prepare(DataDirectory data, ApplicationSettings settings, Checks checks) {
        if (PayaraServer.stopOrphansIn(data.path()) | EmbeddedMariaDb.stopOrphansIn(data.path())) {
            steps.accept("Stopped what an earlier start had left running");
        }
        Ports.requireFree(checks.address());
        if (settings.options().wishes().fresh()) {
            steps.accept("Forgetting the data of earlier starts");
            data.forgetEverything();
        }
    }

    private void announce(ApplicationSettings settings, List<String> said) {
        launch.out().println("Ready: " + settings.publicUrl());
        said.forEach(launch.out()::println);
        launch.out().println("Stop with Ctrl-C.");
        launch.out().flush();
    }
}
