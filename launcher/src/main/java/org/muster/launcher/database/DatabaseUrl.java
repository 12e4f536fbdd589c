package org.muster.launcher.database;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.launcher.host.CannotStart;

/** An address like {@code jdbc:mariadb://host:3306/name}; several hosts may stand separated by commas. */
public record DatabaseUrl(List<InetSocketAddress> hosts) {

    private static final Pattern WHOLE = Pattern.compile("jdbc:mariadb:(?:[a-z-]+:)?//([^/]+)/([^/?]+)(?:\\?.*)?");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?");
    private static final int DEFAULT_PORT = 3306;

    public static DatabaseUrl parse(String text) {
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            throw unreadable();
        }
        return new DatabaseUrl(
                Arrays.stream(whole.group(1).split(",")).map(DatabaseUrl::host).toList());
    }

    private static InetSocketAddress host(String text) {
        Matcher host = HOST.matcher(text);
        if (!host.matches()) {
            throw unreadable();
        }
        int port = host.group(2) == null ? DEFAULT_PORT : Integer.parseInt(host.group(2));
        if (port < 1 || port > 65_535) {
            throw unreadable();
        }
        return InetSocketAddress.createUnresolved(host.group(1), port);
    }

    /** The text itself is not repeated: it may hold a password. */
    private static CannotStart unreadable() {
        return new CannotStart(
                "LMS_DB_URL is no address of a MariaDB; write it like jdbc:mariadb://db.example.org:3306/muster.");
    }
}
