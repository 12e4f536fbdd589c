package org.muster.launcher.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.launcher.host.CannotStart;

/** A MariaDB that somebody else runs. The launcher only asks whether anyone answers at its address. */
public record ExternalDatabase(DatabaseUrl url) {

    private static final int PATIENCE_MILLIS = 3_000;

    public void requireReachable() {
        if (url.hosts().stream().noneMatch(ExternalDatabase::answers)) {
            throw new CannotStart("No database answers at " + named(url.hosts())
                    + "; start it, or correct LMS_DB_URL (without LMS_DB_URL the embedded database is used).");
        }
    }

    private static boolean answers(InetSocketAddress host) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host.getHostString(), host.getPort()), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String named(List<InetSocketAddress> hosts) {
        return hosts.stream()
                .map(host -> host.getHostString() + ":" + host.getPort())
                .collect(Collectors.joining(", "));
    }
}
