package org.muster.core.records.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Sets the properties of a posted JSON object in the document that is there, or stores it as the first. */
@ApplicationScoped
public class MergeDocument {

    @Inject
    Documents documents;

    @Transactional
    public void merge(DocumentKey key, Content posted, Condition condition) {
        if (posted.isJson()) {
            posted.object();
        }
        Optional<Document> present = condition.allowsNew() ? documents.holdOrBegin(key) : documents.hold(key);
        condition.mustHold(present);
        documents.write(key, present.map(there -> there.content().with(posted)).orElse(posted));
    }
}
