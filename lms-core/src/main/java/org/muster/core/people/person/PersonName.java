package org.muster.core.people.person;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.muster.core.kernel.RuleBroken;

/**
 * What a person is called, in any script. The family name may be empty: not everybody has one.
 *
 * @param display the name the person goes by
 * @param sort what lists are ordered by
 */
public record PersonName(String given, String family, String display, String sort) {

    private static final int LONGEST = 200;
    /** Control characters, and those that turn the direction of the text after them; joiners are letters' business. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]");

    public PersonName {
        given = clean(given, LONGEST);
        family = clean(family, LONGEST);
        display = clean(display, 2 * LONGEST + 1);
        sort = clean(sort, 2 * LONGEST + 2);
        if (given.isEmpty() || display.isEmpty()) {
            throw new RuleBroken("people.name.missing");
        }
    }

    public static PersonName of(String given, String family) {
        String first = given.strip();
        String last = family.strip();
        return last.isEmpty()
                ? new PersonName(first, "", first, first)
                : new PersonName(first, last, first + " " + last, last + ", " + first);
    }

    /** A name in one piece: {@code Mensah, Ama} and {@code Ama Mensah} are the same; one word is a given name. */
    public static PersonName written(String whole) {
        String name = whole.strip();
        int comma = name.indexOf(',');
        if (comma >= 0) {
            return of(name.substring(comma + 1), name.substring(0, comma));
        }
        int last = name.lastIndexOf(' ');
        return last < 0 ? of(name, "") : of(name.substring(0, last), name.substring(last + 1));
    }

    private static String clean(String part, int longest) {
        String clean = Normalizer.normalize(part.strip(), Normalizer.Form.NFC);
        if (clean.length() > longest) {
            throw new RuleBroken("people.name.long", LONGEST);
        }
        if (FORBIDDEN.matcher(clean).find()) {
            throw new RuleBroken("people.name.characters");
        }
        return clean;
    }
}
