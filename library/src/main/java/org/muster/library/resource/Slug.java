package org.muster.library.resource;

import java.text.Normalizer;
import java.util.Locale;

/** The last part of a resource's address, made from its title and never changed, so that links stay. */
public record Slug(String text) {

    private static final int LONGEST = 80;

    public static Slug of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}’']", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String tidy = cut.replaceAll("^-+|-+$", "");
        return new Slug(tidy.isEmpty() ? "resource" : tidy);
    }

    /** The same for the second, third … resource of that title. */
    public Slug numbered(int number) {
        return number == 1 ? this : new Slug(text + "-" + number);
    }
}
