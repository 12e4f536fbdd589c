package org.muster.core.records.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Deletes all state of an agent in an activity, or that of one registration. */
@ApplicationScoped
public class EmptyShelf {

    @Inject
    Documents documents;

    @Transactional
    public void empty(Shelf shelf) {
        documents.empty(shelf);
    }
}
