package org.muster.webinars.webinar;

import java.util.Locale;

/**
 * What people read of a webinar.
 *
 * @param titleWelsh empty text when it has no title in Welsh
 * @param body formatted and cleaned
 * @param speakers names, as they are announced; may be empty
 */
public record Wording(String title, String titleWelsh, String body, String speakers) {

    public String titleIn(Locale locale) {
        return locale.getLanguage().equals("cy") && !titleWelsh.isEmpty() ? titleWelsh : title;
    }

    boolean sameTitles(Wording other) {
        return title.equals(other.title) && titleWelsh.equals(other.titleWelsh);
    }
}
