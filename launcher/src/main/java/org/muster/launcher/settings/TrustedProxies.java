package org.muster.launcher.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.launcher.host.CannotStart;

/** Addresses and networks of proxies, like {@code 10.0.0.5, 192.168.0.0/16, fd00::/8}. */
final class TrustedProxies {

    private static final Pattern PROXY =
            Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)" + "(?:/([0-9]{1,3}))?");

    private TrustedProxies() {}

    static void requireReadable(String list) {
        for (String proxy : list.split(",", -1)) {
            if (!isReadable(proxy.strip())) {
                throw new CannotStart("LMS_TRUSTED_PROXIES holds \"" + proxy.strip()
                        + "\"; write addresses or networks separated by commas, like 10.0.0.5,192.168.0.0/16.");
            }
        }
    }

    /** The pattern lets only numeric addresses through: no name is ever looked up. */
    private static boolean isReadable(String proxy) {
        Matcher parts = PROXY.matcher(proxy);
        if (!parts.matches()) {
            return false;
        }
        try {
            int bits = InetAddress.getByName(parts.group(1)).getAddress().length * Byte.SIZE;
            return parts.group(2) == null || Integer.parseInt(parts.group(2)) <= bits;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
