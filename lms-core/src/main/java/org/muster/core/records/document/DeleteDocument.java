package org.muster.core.records.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Deletes a document; that there is none is what was wanted. */
@ApplicationScoped
public class DeleteDocument {

    @Inject
    Documents documents;

    @Transactional
    public void delete(DocumentKey key, Condition condition) {
        condition.mustHold(documents.hold(key));
        documents.delete(key);
    }
}
