package org.muster.launcher.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The first packet a MariaDB server sends to whoever connects. It comes only after the server has run its script. */
record Greeting(int port) {

    private static final int HEADER = 4;
    private static final int PROTOCOL_VERSION = 10;
    private static final int PATIENCE_MILLIS = 2_000;

    boolean isGiven() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            return speaksTheProtocol(socket.getInputStream());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean speaksTheProtocol(InputStream packet) throws IOException {
        byte[] begin = packet.readNBytes(HEADER + 1);
        return begin.length > HEADER && begin[HEADER] == PROTOCOL_VERSION;
    }
}
