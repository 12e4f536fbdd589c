package org.muster.courses.studio.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The last part of a course's address: small letters, digits and hyphens, at most 60; never changed, so that links stay. */
public record Slug(String text) {

    private static final int LONGEST = 60;
    private static final int LONGEST_NUMBER = 5;
    private static final Pattern SIMPLE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    /** What a title proposes. */
    public static Slug of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}’']", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String tidy = plain.substring(0, Math.min(plain.length(), LONGEST - LONGEST_NUMBER))
                .replaceAll("^-+|-+$", "");
        return new Slug(tidy.isEmpty() ? "course" : tidy);
    }

    public boolean isSimple() {
        return SIMPLE.matcher(text).matches();
    }

    /** The same for the second, third … course of that title. */
    public Slug numbered(int number) {
        return number == 1 ? this : new Slug(text + "-" + number);
    }
}
