package org.muster.core.people.person;

import java.util.Arrays;
import java.util.Locale;

/** The languages of the interface. */
public enum Language {
    ENGLISH("en-GB"),
    WELSH("cy");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language of a tag; English for any other. */
    public static Language of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst()
                .orElse(ENGLISH);
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
