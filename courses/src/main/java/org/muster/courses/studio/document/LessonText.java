package org.muster.courses.studio.document;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.richtext.PlainText;
import org.muster.core.kernel.richtext.RichText;
import org.muster.courses.publishing.LessonHtml;

/**
 * A lesson's text between its document, where pictures are named, and its author, who sees them where the draft keeps them.
 * Whatever comes back is cleaned.
 */
public final class LessonText {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern NO_SOURCE = Pattern.compile("<img\\b(?![^>]*\\ssrc=)[^>]*>");
    private static final Pattern EMPTY_FIGURE = Pattern.compile("<figure>\\s*</figure>");

    private final Map<String, String> addresses;

    /** {@code addresses} by the files' names. */
    public LessonText(Map<String, String> addresses) {
        this.addresses = addresses;
    }

    public String shown(String kept) {
        return Sources.renamed(kept, name -> addresses.getOrDefault(name, name));
    }

    /** Text without any tag becomes paragraphs; pictures that are not the draft's own are left out. */
    public String kept(String sent) {
        if (sent.length() > RichText.LIMIT) {
            throw new RuleBroken("studio.body.long", RichText.LIMIT);
        }
        String html = TAG.matcher(sent).find() ? sent : PlainText.paragraphs(sent);
        String cleaned = new LessonHtml(names()).clean(html);
        String pictured = NO_SOURCE.matcher(cleaned).replaceAll("");
        return EMPTY_FIGURE.matcher(pictured).replaceAll("").strip();
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        addresses.forEach((name, address) -> {
            names.put(name, name);
            names.put(address, name);
        });
        return names;
    }
}
