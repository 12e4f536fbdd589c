package org.muster.launcher.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Where a server is reached from this machine. */
public record ServerAddress(URI root) {

    /** A server that listens everywhere is asked at the loopback address. */
    public static ServerAddress of(InetSocketAddress listening) {
        InetAddress address = listening.getAddress();
        String host = (address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address).getHostAddress();
        return new ServerAddress(
                URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + listening.getPort()));
    }

    public URI at(String path) {
        return root.resolve(path);
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
