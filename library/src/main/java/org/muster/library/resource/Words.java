package org.muster.library.resource;

import org.muster.core.kernel.RuleBroken;

/**
 * What a resource says.
 *
 * @param body clean HTML; empty text for a bare file or link
 * @param link where a resource of the kind link leads, else empty text
 * @param language the language it is written in: {@code en-GB} or {@code cy}
 */
public record Words(String title, String summary, String body, String link, String language) {

    Words tidied() {
        return new Words(
                Limits.title(title),
                Limits.within(Limits.SUMMARY, "library.rule.summary-long", summary),
                ResourceHtml.clean(body),
                safe(Limits.within(Limits.LINK, "library.rule.link", link)),
                language.equals("cy") ? "cy" : "en-GB");
    }

    /** Whether it leads somewhere, and safely. */
    public boolean leadsSomewhere() {
        return isSafe(link);
    }

    private static String safe(String link) {
        if (!link.isEmpty() && !isSafe(link)) {
            throw new RuleBroken("library.rule.link-missing");
        }
        return link;
    }

    private static boolean isSafe(String link) {
        return link.matches("https://[^\\s/\"'<>]+(/\\S*)?");
    }
}
