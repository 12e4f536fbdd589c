package org.muster.core.records.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Reads a document, or which there are. */
@ApplicationScoped
public class FindDocuments {

    @Inject
    Documents documents;

    public Optional<Document> one(DocumentKey key) {
        return documents.find(key);
    }

    /** Those that were changed after this time (exclusive), the latest last. */
    public DocumentList on(Shelf shelf, Optional<Instant> since) {
        return documents.list(shelf, since.orElse(Instant.EPOCH));
    }
}
