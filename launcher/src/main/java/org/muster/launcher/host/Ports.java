package org.muster.launcher.host;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
public final class Ports {

    private Ports() {}

    /** A port nobody listens on at the loopback address. */
    public static int free() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No free port was found on the loopback address: " + e.getMessage() + ".", e);
        }
    }

    /** Refuses an address that somebody else listens on, or that is not this machine's. */
    public static void requireFree(InetSocketAddress address) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(address);
        } catch (BindException e) {
            throw new CannotStart(whyNot(address, String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + address.getPort() + " cannot be opened: " + e.getMessage()
                            + "; choose another with --port.",
                    e);
        }
    }

    private static String whyNot(InetSocketAddress address, String reason) {
        if (reason.contains("in use")) {
            return "Port " + address.getPort()
                    + " is in use by another program; stop that program or choose another port with --port.";
        }
        if (reason.contains("ermission")) {
            return "Port " + address.getPort() + " may not be opened by this user; choose one above 1023 with --port.";
        }
        return address.getHostString() + " is no address of this machine; give one that is with --bind.";
    }
}
