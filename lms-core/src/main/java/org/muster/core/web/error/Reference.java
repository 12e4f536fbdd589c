package org.muster.core.web.error;

import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a person quotes when something went wrong, such as {@code 404-K7Q2-1104}: status, chance, hour and minute. */
final class Reference {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Nothing that can be misread over the telephone. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Reference() {}

    static String of(int status, ZonedDateTime moment) {
        StringBuilder chance = new StringBuilder();
        RANDOM.ints(4, 0, SIGNS.length()).forEach(i -> chance.append(SIGNS.charAt(i)));
        return status + "-" + chance + "-"
                + DateTimeFormatter.ofPattern("HHmm", Locale.ROOT).format(moment);
    }
}
