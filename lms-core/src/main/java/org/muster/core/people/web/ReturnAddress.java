package org.muster.core.people.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before they had to sign in: a path on this host, whatever a link may have put there. */
record ReturnAddress(String path) {

    private static final String HOME = "/dashboard";
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s]*");

    static ReturnAddress of(@Nullable String wanted) {
        if (wanted == null || !OURS.matcher(wanted).matches() || isADoor(wanted)) {
            return new ReturnAddress(HOME);
        }
        return new ReturnAddress(wanted);
    }

    /** The same wish, handed on to another page. */
    String askedAt(String page) {
        return path.equals(HOME) ? page : page + "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Signing in must not end with signing out, or at the sign-in page. */
    private static boolean isADoor(String path) {
        return path.startsWith("/log");
    }
}
