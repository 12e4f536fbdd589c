package org.muster.courses.studio.review;

import java.util.UUID;
import org.muster.core.kernel.RuleBroken;

/**
 * What somebody says of a part of a draft.
 *
 * @param key makes two sendings of one form one comment
 * @param part the name of the part; empty text for the course itself
 * @param quote the passage it is about; empty text for all of the part
 */
public record Remark(UUID key, String part, String quote, String body) {

    private static final int LONGEST_QUOTE = 300;

    public Remark {
        quote = quote.replaceAll("\\s+", " ").strip();
        body = Words.some(body, "remark");
        if (quote.length() > LONGEST_QUOTE) {
            throw new RuleBroken("review.text.long", LONGEST_QUOTE, "quote");
        }
    }
}
