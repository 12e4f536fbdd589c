package org.muster.launcher.server;

import java.io.IOException;
import java.net.HttpURLConnection;

/** The application's own answer to whether it is ready. */
record ReadinessPage(ServerAddress server) {

    private static final int PATIENCE_MILLIS = 5_000;

    boolean saysReady() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) server.at("/health/ready").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
