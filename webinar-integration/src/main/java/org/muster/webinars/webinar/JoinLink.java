package org.muster.webinars.webinar;

import java.net.URI;
import java.net.URISyntaxException;
import org.muster.core.kernel.RuleBroken;

/** Where a room is: an address of https with a host, and nothing that could lead elsewhere than it seems. */
public final class JoinLink {

    private static final int LONGEST = 1000;

    private JoinLink() {}

    /** The address as it is kept; {@link RuleBroken} for anything else. */
    public static String of(String sent) {
        String link = sent.strip();
        if (link.length() > LONGEST || !isHttps(link)) {
            throw new RuleBroken("webinars.rule.link");
        }
        return link;
    }

    private static boolean isHttps(String link) {
        try {
            URI address = new URI(link);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
