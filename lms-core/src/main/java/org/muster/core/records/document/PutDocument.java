package org.muster.core.records.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.core.records.statement.Edition;

/** Stores a document, in place of the one that may be there. */
@ApplicationScoped
public class PutDocument {

    @Inject
    Documents documents;

    @Transactional
    public void put(DocumentKey key, Content content, Condition condition, Edition edition) {
        DocumentKind kind = key.shelf().kind();
        boolean mayBegin = condition.allowsNew() && !(kind.isProfile() && condition.isMissing());
        Optional<Document> present = mayBegin ? documents.holdOrBegin(key) : documents.hold(key);
        condition.mustHold(present);
        NobodyReplacesWhatTheyHaveNotSeen.check(kind, edition, condition, present.isPresent());
        documents.write(key, content);
    }
}
