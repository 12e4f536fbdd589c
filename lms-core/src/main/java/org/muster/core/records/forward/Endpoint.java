package org.muster.core.records.forward;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/** The address of another store, and whether statements may be sent there. */
final class Endpoint {

    private static final int LONGEST = 1_000;
    private static final String HTTPS = "https";
    private static final int CARRIERS = 100;
    private static final int UNIQUE_LOCAL = 0xFC;
    private static final int MULTICAST = 224;

    private Endpoint() {}

    /** With https, or with plain http where private addresses are allowed; no name, question or anchor in it. */
    static Optional<URI> read(String typed, boolean allowsPrivate) {
        String text = typed.strip().replaceAll("/+$", "");
        try {
            URI uri = URI.create(text);
            boolean plain = uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
            return plain && text.length() <= LONGEST && isSpoken(uri, allowsPrivate)
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isSpoken(URI uri, boolean allowsPrivate) {
        return switch (String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT)) {
            case HTTPS -> true;
            case "http" -> allowsPrivate;
            default -> false;
        };
    }

    /**
     * Whether each address that its host has now may be sent to: a public one with https, a private one where that is allowed.
     * Should the name stand for another address a moment later, whoever is there has to show a certificate of that name before
     * anything is sent.
     */
    static boolean isOpen(URI uri, boolean allowsPrivate) throws UnknownHostException {
        boolean encrypted = HTTPS.equalsIgnoreCase(uri.getScheme());
        for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
            if (isPublic(address) ? !encrypted : !allowsPrivate) {
                return false;
            }
        }
        return true;
    }

    static boolean isPublic(InetAddress address) {
        boolean local = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !local && !isReserved(address);
    }

    /** Networks of carriers (RFC 6598), "this" network, all that is reserved, unique local and translated addresses (RFC 4193, 6052, 3056). */
    private static boolean isReserved(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (address instanceof Inet4Address) {
            return first == 0
                    || first >= MULTICAST
                    || first == CARRIERS && second >= 64 && second < 128
                    || first == 198 && (second == 18 || second == 19)
                    || first == 192 && second == 0 && bytes[2] == 0;
        }
        return address instanceof Inet6Address six
                && ((first & 0xFE) == UNIQUE_LOCAL
                        || six.isIPv4CompatibleAddress()
                        || first == 0x20 && second == 0x02
                        || first == 0 && second == 0x64);
    }
}
