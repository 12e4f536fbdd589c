package org.muster.core.records.document;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.muster.core.records.document.DocumentRefused.Reason;

/**
 * Under which condition a document is to be changed (RFC 9110, 13.1).
 *
 * @param ifMatch the header {@code If-Match}: the document is still what its sender saw
 * @param ifNoneMatch the header {@code If-None-Match}: there is none yet
 */
public record Condition(Optional<String> ifMatch, Optional<String> ifNoneMatch) {

    private static final String ANY = "*";
    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

    boolean isMissing() {
        return ifMatch.isEmpty() && ifNoneMatch.isEmpty();
    }

    /** Whether it could hold when there is no document. */
    boolean allowsNew() {
        return ifMatch.isEmpty();
    }

    void mustHold(Optional<Document> present) {
        Optional<String> etag = present.map(Document::etag);
        if (ifMatch.filter(header -> !names(header, etag, false)).isPresent()) {
            throw new DocumentRefused(
                    Reason.CHANGED, "The document is not, or no longer, the one that If-Match names: look at it again");
        }
        if (ifNoneMatch.filter(header -> names(header, etag, true)).isPresent()) {
            throw new DocumentRefused(Reason.CHANGED, "If-None-Match says there should be no such document; there is");
        }
    }

    /** Weak tags say nothing about bytes, and so never that they are still the same. */
    private static boolean names(String header, Optional<String> etag, boolean weakCounts) {
        if (header.trim().equals(ANY)) {
            return etag.isPresent();
        }
        return TAG.matcher(header)
                .results()
                .filter(tag -> weakCounts || tag.group(1) == null)
                .map((MatchResult tag) -> tag.group(2))
                .anyMatch(tag -> etag.filter(tag::equals).isPresent());
    }
}
