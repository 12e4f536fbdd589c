package org.muster.launcher.database;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.launcher.host.CannotStart;

/** A MariaDB that somebody else runs. The launcher only asks whether one answers at its address. */
public record ExternalDatabase(DatabaseUrl url) {

    public void requireReachable() {
        if (url.hosts().stream().map(Greeting::new).noneMatch(Greeting::isGiven)) {
            throw new CannotStart("No MariaDB answers at " + named(url.hosts())
                    + "; start it, or correct LMS_DB_URL (without LMS_DB_URL the embedded database is used).");
        }
    }

    private static String named(List<InetSocketAddress> hosts) {
        return hosts.stream()
                .map(host -> host.getHostString() + ":" + host.getPort())
                .collect(Collectors.joining(", "));
    }
}
