package org.muster.launcher.server;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;

/**
 * Everything one server needs to be started.
 *
 * @param distribution the programs
 * @param home the data directory, which the server unpacks itself into, logs to and works in
 * @param address where it listens, and nowhere else
 * @param environment the application's settings, by the names of environment variables
 */
public record ServerSetup(
        Distribution distribution, Path home, InetSocketAddress address, Map<String, String> environment) {

    /** The same server with other settings for the application. */
    public ServerSetup withEnvironment(Map<String, String> other) {
        return new ServerSetup(distribution, home, address, other);
    }

    Path unpacked() {
        return home.resolve("payara");
    }

    Path progress() {
        return home.resolve("start.progress");
    }

    Path run(String name) {
        return home.resolve("run").resolve(name);
    }

    Path logs() {
        return home.resolve("log");
    }

    /** The argument by which a process is recognised as the server of this directory. */
    String mark() {
        return mark(home);
    }

    static String mark(Path home) {
        return "-Dmuster.home=" + home.toAbsolutePath().normalize();
    }
}
