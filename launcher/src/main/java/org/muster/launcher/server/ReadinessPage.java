package org.muster.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;

/** The application's own answer to whether it is ready. */
record ReadinessPage(InetSocketAddress address) {

    private static final int PATIENCE_MILLIS = 5_000;

    boolean saysReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection) url().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** A server that listens everywhere is asked at the loopback address. */
    private URL url() {
        InetAddress listening = address.getAddress();
        InetAddress asked = listening.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : listening;
        String host = asked.getHostAddress();
        try {
            return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort()
                            + "/health/ready")
                    .toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
