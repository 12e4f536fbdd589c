package org.muster.core.people.intake;

import java.util.Arrays;
import java.util.HexFormat;
import org.muster.core.kernel.Sha256;

/** The code of a site that is known by its name only. */
final class SiteCode {

    private static final int LONGEST = 40;
    private static final int BEGINNING = 31;
    private static final int DIGITS = 4;

    private SiteCode() {}

    /** The name; of a long one its beginning and a digest. */
    static String of(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        byte[] digest = Arrays.copyOf(Sha256.of(name), DIGITS);
        return name.substring(0, BEGINNING) + "-" + HexFormat.of().formatHex(digest);
    }
}
