package org.muster.webinars.room;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** On what somebody joins, as far as their browser says. The names are stored. */
public enum DeviceKind {
    PHONE,
    TABLET,
    COMPUTER;

    /** Of what a browser says it is. */
    public static DeviceKind of(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        boolean mobile = agent.contains("mobi");
        if (agent.contains("ipad") || agent.contains("tablet") || agent.contains("android") && !mobile) {
            return TABLET;
        }
        return mobile ? PHONE : COMPUTER;
    }
}
