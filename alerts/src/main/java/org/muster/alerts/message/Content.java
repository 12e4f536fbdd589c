package org.muster.alerts.message;

import java.util.Locale;

/** All that a message says; the Welsh may be missing. */
public record Content(Words english, Words welsh, Gravity gravity, Category category, Situation situation) {

    /** The words in that language, or in English when there are none. */
    public Words in(Locale locale) {
        return isIn(locale) && locale.getLanguage().equals("cy") ? welsh : english;
    }

    /** Whether it speaks that language. */
    public boolean isIn(Locale locale) {
        return !locale.getLanguage().equals("cy") || !welsh.isBlank();
    }
}
