package org.muster.launcher.settings;

import java.net.URI;
import java.util.Set;
import org.muster.launcher.host.CannotStart;

/** The address people type, which every link in mails and certificates begins with. */
public record PublicUrl(URI uri) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public static PublicUrl parse(String text) {
        try {
            URI uri = URI.create(text.replaceAll("/+$", ""));
            if (isRoot(uri)) {
                return new PublicUrl(uri);
            }
        } catch (IllegalArgumentException e) {
            throw unreadable(text);
        }
        throw unreadable(text);
    }

    private static boolean isRoot(URI uri) {
        return Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getRawPath().isEmpty()
                && uri.getQuery() == null
                && uri.getFragment() == null;
    }

    private static CannotStart unreadable(String text) {
        return new CannotStart(
                "LMS_PUBLIC_URL is \"" + text + "\"; write scheme and host only, like https://learning.example.org.");
    }

    /** Passwords would travel readable over a network. */
    public boolean isExposed() {
        return uri.getScheme().equals("http") && !LOOPBACK.contains(uri.getHost());
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
