package org.muster.core.people.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.muster.core.kernel.RuleBroken;

/** An e-mail address as it was typed. Two addresses are the same when their keys are. */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s\\p{Cntrl}@<>,;:\"]{1,64}@[^\\s\\p{Cntrl}@<>,;:\"]+\\.[^\\s\\p{Cntrl}@<>,;:\".]{2,}");

    public EmailAddress {
        text = text.strip();
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            throw new RuleBroken("people.email.invalid");
        }
    }

    public String key() {
        return keyOf(text);
    }

    /** The key of whatever somebody typed, address or not. */
    public static String keyOf(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
