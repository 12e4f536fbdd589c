package org.muster.browser;

import java.time.Instant;
import java.util.Locale;
import org.muster.core.people.secret.Totp;

/** The app on somebody's phone: it was told the key once and shows a code every half minute. */
record Authenticator(Totp key) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int HALF_A_MINUTE = 30;

    /** Told the key as the page shows it (RFC 4648, 6). */
    static Authenticator told(String shown) {
        StringBuilder bits = new StringBuilder();
        for (char letter : shown.replaceAll("\\s", "").toUpperCase(Locale.ROOT).toCharArray()) {
            String five = Integer.toBinaryString(ALPHABET.indexOf(letter));
            bits.append("0".repeat(5 - five.length())).append(five);
        }
        byte[] secret = new byte[bits.length() / 8];
        for (int place = 0; place < secret.length; place++) {
            secret[place] = (byte) Integer.parseInt(bits.substring(place * 8, place * 8 + 8), 2);
        }
        return new Authenticator(new Totp(secret));
    }

    String code() {
        return key.codeAt(Instant.now());
    }

    /** The one after this; a clock may be that much ahead. */
    String nextCode() {
        return key.codeAt(Instant.now().plusSeconds(HALF_A_MINUTE));
    }
}
