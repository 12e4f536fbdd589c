package org.muster.core.records.document;

import org.muster.core.records.document.DocumentRefused.Reason;
import org.muster.core.records.statement.Edition;

/** A profile is replaced only by whoever says what they expect to find (1.0.3, part three, 3.1); in 2.0 so is state (4.1.4). */
final class NobodyReplacesWhatTheyHaveNotSeen {

    private NobodyReplacesWhatTheyHaveNotSeen() {}

    static void check(DocumentKind kind, Edition edition, Condition condition, boolean isThere) {
        if (!condition.isMissing()) {
            return;
        }
        if (isThere && kind.isGuarded(edition)) {
            throw new DocumentRefused(
                    Reason.UNSEEN,
                    "There is such a document. Look at its current state with GET, then PUT again with the header"
                            + " If-Match set to the ETag of that answer (xAPI 1.0.3, part three, 3.1)");
        }
        if (!isThere && kind.isProfile()) {
            throw new DocumentRefused(
                    Reason.WRONG,
                    "PUT of a profile takes the header If-Match with the ETag of the document, or If-None-Match: *"
                            + " when there is none yet (xAPI 1.0.3, part three, 3.1)");
        }
    }
}
