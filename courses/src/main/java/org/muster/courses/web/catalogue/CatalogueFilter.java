package org.muster.courses.web.catalogue;

import java.util.Arrays;
import java.util.Locale;

/**
 * Which courses somebody looks for.
 *
 * @param words each of them stands in the title or the summary
 * @param language a tag of RFC 5646; or {@link #ANY}
 * @param open only those they may begin at once
 */
record CatalogueFilter(String words, String language, CourseLength length, boolean open) {

    static final String ANY = "any";

    boolean includes(Offer offer) {
        return (language.equals(ANY)
                        || language.equals(offer.version().syllabus().cover().language()))
                && length.includes(offer.minutes())
                && (!open || offer.open())
                && holds(
                        offer.title() + " " + offer.version().syllabus().cover().summary());
    }

    private boolean holds(String said) {
        String known = said.toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(known::contains);
    }
}
