package org.muster.launcher.server;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;

/** What Payara is told before it boots: where to listen, what to leave out, what to keep to itself. */
record PrebootCommands(InetSocketAddress address) {

    private static final String CONFIG = "set configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";
    private static final String THREADS = CONFIG + "thread-pools.thread-pool.http-thread-pool.";

    private static final String COMPRESSED = String.join(
            ",",
            "text/html",
            "text/css",
            "text/plain",
            "text/csv",
            "text/calendar",
            "text/xml",
            "text/javascript",
            "application/javascript",
            "application/json",
            "application/problem+json",
            "application/manifest+json",
            "application/xml",
            "application/xhtml+xml",
            "application/atom+xml",
            "application/cap+xml",
            "image/svg+xml");

    String text() {
        return String.join(
                        "\n",
                        Stream.of(whereToListen(), whatToLeaveOut(), howToSpeakHttp())
                                .flatMap(List::stream)
                                .toList())
                + "\n";
    }

    private List<String> whereToListen() {
        return List.of(
                LISTENER + "address=" + address.getAddress().getHostAddress(),
                CONFIG + "hazelcast-config-specific-configuration.enabled=false");
    }

    /**
     * Payara's own health, metrics and OpenAPI pages are switched off, and the latter two bound to a virtual server
     * that does not exist: switched off alone they would still occupy their addresses and answer 403.
     */
    private static List<String> whatToLeaveOut() {
        return List.of(
                "set-microprofile-healthcheck-configuration --enabled=false",
                CONFIG + "microprofile-metrics-configuration.enabled=false",
                CONFIG + "microprofile-metrics-configuration.virtual-servers=none",
                "set-openapi-configuration --enabled=false --virtualServers=none",
                HTTP + "server-header=false",
                HTTP + "xpowered-by=false");
    }

    /**
     * No upgrade to HTTP/2 without TLS: no browser asks for it, answers over it are not compressed, and it can carry
     * requests past a proxy's rules. Few threads: each may hold a database connection, and two processors serve 32 requests well.
     */
    private static List<String> howToSpeakHttp() {
        return List.of(
                HTTP + "http2-enabled=false",
                HTTP + "compression=on",
                HTTP + "compressable-mime-type=" + COMPRESSED,
                HTTP + "header-buffer-length-bytes=16384",
                HTTP + "max-connections=10000",
                HTTP + "timeout-seconds=60",
                THREADS + "min-thread-pool-size=8",
                THREADS + "max-thread-pool-size=32");
    }
}
