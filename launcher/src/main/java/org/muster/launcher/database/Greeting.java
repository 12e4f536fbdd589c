package org.muster.launcher.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * The first packet a MariaDB server sends to whoever connects, be it a refusal. It comes only after the server has run
 * its script.
 */
record Greeting(InetSocketAddress server) {

    private static final int HEADER = 4;
    private static final int PROTOCOL_VERSION = 10;
    private static final byte ERROR = (byte) 0xff;
    private static final int PATIENCE_MILLIS = 3_000;

    static Greeting ofThisMachine(int port) {
        return new Greeting(InetSocketAddress.createUnresolved("127.0.0.1", port));
    }

    boolean isGiven() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHostString(), server.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            return speaksTheProtocol(socket.getInputStream());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean speaksTheProtocol(InputStream packet) throws IOException {
        byte[] begin = packet.readNBytes(HEADER + 1);
        return begin.length > HEADER && (begin[HEADER] == PROTOCOL_VERSION || begin[HEADER] == ERROR);
    }
}
