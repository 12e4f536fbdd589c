package org.muster.courses.syllabus;

import java.util.List;
import java.util.Map;

/**
 * What the catalogue says of a version.
 *
 * @param number the version as people write it, such as {@code 1.0}
 * @param language what it is written in, a tag of RFC 5646
 * @param titles the title by language tag; the version's own language is always there
 */
public record Cover(
        String slug,
        String number,
        String language,
        Map<String, String> titles,
        String summary,
        List<String> audience,
        List<String> objectives) {

    /** The title in the version's own language. */
    public String title() {
        return titles.getOrDefault(language, "");
    }

    /** The title in a language when there is one, otherwise in the version's own. */
    public String titleIn(String tag) {
        return titles.getOrDefault(tag, title());
    }
}
