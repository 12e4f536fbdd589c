package org.muster.launcher;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.host.Ports;
import org.muster.launcher.operator.OperatorAddress;
import org.muster.launcher.operator.OperatorCall;
import org.muster.launcher.operator.Reply;
import org.muster.launcher.server.AddressFile;
import org.muster.launcher.server.ServerAddress;
import org.muster.launcher.server.ServerSetup;
import org.muster.launcher.settings.ApplicationSettings;
import org.muster.launcher.settings.Checks;
import org.muster.launcher.settings.DataDirectory;
import org.muster.launcher.settings.Environment;
import org.muster.launcher.settings.Options;

/**
 * {@code ./lms verify-audit} and its like: the server that works on the data directory carries the command out, and when
 * there is none, one that is started for the call and stopped after it.
 */
final class Call {

    private static final int PORT_OF_REAL_USE = 8080;

    private final Launch launch;
    private final Environment environment;

    Call(Launch launch) {
        this.launch = launch;
        this.environment = Environment.of(launch.environment());
    }

    Reply make(OperatorCall call) {
        Optional<DataDirectory> free = DataDirectory.openUnlessInUse(call.data());
        if (free.isEmpty()) {
            return running(call.data()).ask(call);
        }
        try (DataDirectory data = free.get()) {
            return startingAServer(data, call);
        }
    }

    private OperatorAddress running(Path data) {
        ServerAddress server = new AddressFile(data)
                .address()
                .orElseThrow(() -> new CannotStart(
                        "The Muster on " + data + " is starting or stopping; try again when it is ready."));
        String token = ApplicationSettings.knownOperatorToken(environment, data)
                .orElseThrow(() -> new CannotStart(data + " holds no operator token; set LMS_OPERATOR_TOKEN to the one"
                        + " that Muster was started with."));
        return new OperatorAddress(server, token);
    }

    private Reply startingAServer(DataDirectory data, OperatorCall call) {
        if (!data.hasADatabase() && environment.get("LMS_DB_URL").isEmpty()) {
            throw new CannotStart(data.path() + " holds no database; set LMS_DB_URL, LMS_DB_USER and LMS_DB_PASSWORD"
                    + " as for ./lms run.");
        }
        Installation installation = new Installation();
        StopSignal signal = StopSignal.stopping(installation, step -> {}, Commands.CANNOT_START);
        try {
            ServerSetup setup = setup(data);
            installation.start(setup, step -> {});
            return new OperatorAddress(
                            ServerAddress.of(setup.address()),
                            setup.environment().getOrDefault("LMS_OPERATOR_TOKEN", ""))
                    .ask(call);
        } finally {
            installation.close();
            signal.workEnded();
        }
    }

    /** The server listens where nobody looks, but what it tells of addresses holds for the one people will come to. */
    private ServerSetup setup(DataDirectory data) {
        Options options = new Options(
                data.mode(), data.path(), PORT_OF_REAL_USE, "127.0.0.1", Options.Wishes.NONE.withInsecureHttp());
        Map<String, String> settings =
                new TreeMap<>(new Checks(options, environment).passed().in(data.path()));
        settings.put("LMS_ERRAND", "true");
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.free());
        return new ServerSetup(launch.distribution(), data.path(), address, settings);
    }
}
